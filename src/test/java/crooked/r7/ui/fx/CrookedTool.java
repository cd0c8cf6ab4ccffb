package crooked.r7.ui.fx;

import crooked.r7.ui.ledger.Table;

/** Crooked: a tool knows a screen. */
public final class CrookedTool {
    Table it;
}
