package crooked.r6packages.domain.credit.bill;

import crooked.r6packages.domain.credit.CrookedDue;

/** Straight: knows the feature, which does not know it. */
public final class Bill {
    CrookedDue it;
}
