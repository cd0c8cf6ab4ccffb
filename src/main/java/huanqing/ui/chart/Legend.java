package huanqing.ui.chart;

import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Ruler;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Type;
import java.util.List;

/** The line above a picture that names its marks; it flows onto as many lines as it needs. */
public final class Legend {
    private static final double SWATCH = 10;
    private static final double GAP = 14;

    private Legend() {}

    public enum Sign {
        AREA,
        ARROWS,
        DOT
    }

    public record Entry(Sign sign, Role role, Texture texture, String text) {}

    /** Draws the entries from the top left corner and returns the y below them. */
    public static double draw(Sheet sheet, List<Entry> entries) {
        Ruler ruler = sheet.ruler();
        double line = ruler.height(Type.SMALL);
        double x = 0;
        double y = 0;
        for (Entry entry : entries) {
            double width = SWATCH + 5 + ruler.width(entry.text(), Type.SMALL);
            if (x > 0 && x + width > sheet.width()) {
                x = 0;
                y += line + 2;
            }
            sign(sheet, entry, new Box(x, y + (line - SWATCH) / 2, SWATCH, SWATCH));
            sheet.write(entry.text(), x + SWATCH + 5, y, Anchor.TOP_LEFT, Type.SMALL, Role.MUTED);
            x += width + GAP;
        }
        return entries.isEmpty() ? 0 : y + line + 6;
    }

    private static void sign(Sheet sheet, Entry entry, Box box) {
        switch (entry.sign()) {
            case AREA -> sheet.area(box, entry.role(), entry.texture());
            case DOT ->
                sheet.mark(new Mark.Dot(box.centerX(), box.centerY(), SWATCH / 2, entry.role(), entry.texture()));
            case ARROWS -> {
                double half = SWATCH / 2;
                sheet.mark(new Mark.Arrow(new Box(box.x(), box.y(), SWATCH, half - 0.5), true, entry.role()));
                sheet.mark(new Mark.Arrow(
                        new Box(box.x(), box.y() + half + 0.5, SWATCH, half - 0.5), false, entry.role()));
            }
        }
    }
}
