package huanqing.ui.chart.draw;

/** Knows how much room words take. */
public interface Ruler {
    double width(String text, Type type);

    double height(Type type);

    /** The text, cut with an ellipsis when it is wider than the room; empty when not even that fits. */
    default String fitted(String text, Type type, double room) {
        if (width(text, type) <= room) {
            return text;
        }
        for (int end = text.length() - 1; end > 0; end--) {
            String cut = text.substring(0, end).stripTrailing() + "…";
            if (!Character.isHighSurrogate(text.charAt(end - 1)) && width(cut, type) <= room) {
                return cut;
            }
        }
        return "";
    }
}
