package huanqing.ui.chart.draw;

/**
 * A place of the picture that explains itself, to the pointer, the keyboard and the screen reader.
 *
 * @param words a first line that names the place and further lines with its figures
 */
public record Spot(Box area, String words) {}
