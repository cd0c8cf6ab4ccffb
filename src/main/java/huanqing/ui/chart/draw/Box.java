package huanqing.ui.chart.draw;

/** An upright rectangle in pixels, y downward. */
public record Box(double x, double y, double width, double height) {
    /** The box between two corners. */
    public static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** Whether the other box lies inside this one, to a hundredth of a pixel. */
    public boolean holds(Box other) {
        return other.x >= x - 0.01
                && other.y >= y - 0.01
                && other.right() <= right() + 0.01
                && other.bottom() <= bottom() + 0.01;
    }

    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
