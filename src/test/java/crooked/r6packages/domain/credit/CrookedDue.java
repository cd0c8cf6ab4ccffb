package crooked.r6packages.domain.credit;

import crooked.r6packages.domain.credit.rate.CrookedRate;

/** Crooked: knows a part of its own feature, which knows it. */
public final class CrookedDue {
    CrookedRate it;
}
