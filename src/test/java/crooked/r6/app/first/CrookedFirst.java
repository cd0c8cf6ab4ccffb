package crooked.r6.app.first;

import crooked.r6.app.second.CrookedSecond;

/** Crooked: knows the second, which knows the first. */
public final class CrookedFirst {
    CrookedSecond it;
}
