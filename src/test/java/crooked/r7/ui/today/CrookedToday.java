package crooked.r7.ui.today;

import crooked.r7.ui.ledger.Table;

/** Crooked: a screen knows another. */
public final class CrookedToday {
    Table it;
}
