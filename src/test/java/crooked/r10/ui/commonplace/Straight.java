package crooked.r10.ui.commonplace;

/** Straight: a name that only begins like a bag. */
public final class Straight {
    int it;
}
