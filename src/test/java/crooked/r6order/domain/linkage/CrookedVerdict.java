package crooked.r6order.domain.linkage;

import crooked.r6order.domain.scenario.Story;

/** Crooked: linkage knows a scenario. */
public final class CrookedVerdict {
    Story it;
}
