package crooked.r6.infra.first;

import crooked.r6.infra.second.CrookedSecond;

/** Crooked: knows the second, which knows the first. */
public final class CrookedFirst {
    CrookedSecond it;
}
