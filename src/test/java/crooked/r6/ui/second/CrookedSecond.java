package crooked.r6.ui.second;

import crooked.r6.ui.first.CrookedFirst;

/** Crooked: knows the first, which knows the second. */
public final class CrookedSecond {
    CrookedFirst it;
}
