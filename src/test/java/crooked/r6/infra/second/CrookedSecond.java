package crooked.r6.infra.second;

import crooked.r6.infra.first.CrookedFirst;

/** Crooked: knows the first, which knows the second. */
public final class CrookedSecond {
    CrookedFirst it;
}
