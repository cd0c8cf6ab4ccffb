package huanqing.ui.chart.draw;

/** What a mark stands for. The style sheet gives each role its colour, once for light and once for dark. */
public enum Role {
    HUABEI("-chart-huabei"),
    JIEBEI("-chart-jiebei"),
    /** Months in which both products were under stress. */
    SHARED("-chart-shared"),
    /** The one mark that the picture is about. */
    STRONG("-chart-strong"),
    /** Marks that are there for comparison. */
    NEUTRAL("-chart-neutral"),
    BAND("-chart-band"),
    /** Between which 95%, 80% and half of the futures lie. */
    FAN_OUTER("-chart-fan-outer"),
    FAN_MIDDLE("-chart-fan-middle"),
    FAN_INNER("-chart-fan-inner"),
    GRID("-chart-grid"),
    AXIS("-chart-axis"),
    TEXT("-chart-text"),
    MUTED("-chart-muted"),
    /** The card below the picture; also words on a filled mark. */
    SURFACE("-chart-surface");

    private final String css;

    Role(String css) {
        this.css = css;
    }

    public String css() {
        return css;
    }
}
