package crooked.r6.ui.third;

import crooked.r6.ui.first.CrookedFirst;

/** Straight: knows one that does not know it. */
public final class Third {
    CrookedFirst it;
}
