package crooked.r10.ui.misc;

/** Crooked: lies in a bag. */
public final class CrookedMisc {
    int it;
}
