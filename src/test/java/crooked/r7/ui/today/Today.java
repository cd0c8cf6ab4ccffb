package crooked.r7.ui.today;

import crooked.r7.ui.chart.Strands;
import crooked.r7.ui.fx.Door;

/** Straight: a screen uses the tools. */
public final class Today {
    public Object[] all = {new Door(), new Strands()};
}
