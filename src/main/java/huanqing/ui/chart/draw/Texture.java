package huanqing.ui.chart.draw;

/** How an area is filled, so that two areas differ without their colours too. */
public enum Texture {
    SOLID,
    HATCHED,
    OUTLINED
}
