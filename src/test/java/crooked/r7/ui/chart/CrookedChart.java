package crooked.r7.ui.chart;

import crooked.r7.ui.fx.Door;

/** Crooked: a chart knows the other tools. */
public final class CrookedChart {
    Door it;
}
