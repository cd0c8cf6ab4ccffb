package crooked.r10.domain.money.common;

/** Crooked: lies in a bag. */
public final class CrookedCommon {
    int it;
}
