package crooked.r7.ui.shell;

import crooked.r7.ui.chart.Strands;
import crooked.r7.ui.fx.Door;
import crooked.r7.ui.ledger.Table;
import crooked.r7.ui.today.Today;

/** Straight: the shell opens all screens. */
public final class Shell {
    public Object[] all = {new Today(), new Table(), new Door(), new Strands()};
}
