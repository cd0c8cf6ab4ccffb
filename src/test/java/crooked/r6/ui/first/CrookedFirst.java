package crooked.r6.ui.first;

import crooked.r6.ui.second.CrookedSecond;

/** Crooked: knows the second, which knows the first. */
public final class CrookedFirst {
    CrookedSecond it;
}
