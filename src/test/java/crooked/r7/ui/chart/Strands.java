package crooked.r7.ui.chart;

/** Straight. */
public final class Strands {
    public int points;
}
