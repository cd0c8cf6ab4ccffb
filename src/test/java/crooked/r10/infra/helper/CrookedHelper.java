package crooked.r10.infra.helper;

/** Crooked: lies in a bag. */
public final class CrookedHelper {
    int it;
}
