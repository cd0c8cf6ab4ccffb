package crooked.r6.infra.third;

import crooked.r6.infra.first.CrookedFirst;

/** Straight: knows one that does not know it. */
public final class Third {
    CrookedFirst it;
}
