package crooked.r6.app.third;

import crooked.r6.app.first.CrookedFirst;

/** Straight: knows one that does not know it. */
public final class Third {
    CrookedFirst it;
}
