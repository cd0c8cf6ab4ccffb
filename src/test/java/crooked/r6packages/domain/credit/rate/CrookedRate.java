package crooked.r6packages.domain.credit.rate;

import crooked.r6packages.domain.credit.CrookedDue;

/** Crooked: knows the feature, which knows this part. */
public final class CrookedRate {
    CrookedDue it;
}
