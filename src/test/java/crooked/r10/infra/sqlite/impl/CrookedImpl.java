package crooked.r10.infra.sqlite.impl;

/** Crooked: lies in a bag. */
public final class CrookedImpl {
    int it;
}
