package huanqing.ui.chart.draw;

/** One thing to be drawn. Marks are drawn in their order, later ones over earlier ones. */
public sealed interface Mark {
    Role role();

    record Area(Box box, Role role, Texture texture) implements Mark {}

    record Line(double x1, double y1, double x2, double y2, Role role, boolean dashed) implements Mark {}

    record Word(String text, Box box, Type type, Role role) implements Mark {}

    record Dot(double x, double y, double radius, Role role, Texture texture) implements Mark {}

    /** A triangle that points up ({@code height > 0}) or down, its tip in the middle of the box. */
    record Arrow(Box box, boolean up, Role role) implements Mark {}

    /** A band that flows from a left edge to a right edge. */
    record Ribbon(double x1, double top1, double x2, double top2, double thickness, Role role, Texture texture)
            implements Mark {}
}
