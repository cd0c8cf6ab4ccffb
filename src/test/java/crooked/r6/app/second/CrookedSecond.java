package crooked.r6.app.second;

import crooked.r6.app.first.CrookedFirst;

/** Crooked: knows the first, which knows the second. */
public final class CrookedSecond {
    CrookedFirst it;
}
