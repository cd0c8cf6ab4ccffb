package huanqing.ui.chart.draw;

/** The three sizes of words in a picture, as parts of the font size that the style sheet gives. */
public enum Type {
    SMALL(0.86, false),
    BODY(0.93, false),
    STRONG(1, true);

    private final double scale;
    private final boolean bold;

    Type(double scale, boolean bold) {
        this.scale = scale;
        this.bold = bold;
    }

    public double scale() {
        return scale;
    }

    public boolean bold() {
        return bold;
    }
}
