package huanqing.ui.chart;

import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Type;
import java.util.List;

/**
 * Months by who was under stress, as four areas. A row is as high as its months are many, a cell as wide as its share of
 * the row, but never so small that its count does not fit.
 */
public final class StressMosaic implements Chart {
    private static final double GAP = 2;

    /** How many months each of the four happened. */
    public record Counts(int both, int huabeiOnly, int jiebeiOnly, int neither) {
        int months() {
            return both + huabeiOnly + jiebeiOnly + neither;
        }
    }

    private final ChartWords words;
    private final Counts counts;

    public StressMosaic(ChartWords words, Counts counts) {
        this.words = words;
        this.counts = counts;
    }

    @Override
    public void draw(Sheet sheet) {
        if (counts.months() == 0) {
            words.empty(sheet);
            return;
        }
        double line = sheet.ruler().height(Type.SMALL);
        String calm = words.text("chart.mosaic.huabei.calm");
        String tight = words.text("chart.mosaic.huabei.tight");
        double left =
                Math.max(sheet.ruler().width(calm, Type.SMALL), sheet.ruler().width(tight, Type.SMALL)) + 10;
        Box plot = Box.between(left, line + 4, sheet.width(), sheet.height() - 1);
        double least = sheet.ruler().height(Type.STRONG) + 10;
        double upper = share(
                plot.height() - GAP,
                counts.neither() + counts.jiebeiOnly(),
                counts.huabeiOnly() + counts.both(),
                least);
        Box calmRow = new Box(plot.x(), plot.y(), plot.width(), upper);
        Box tightRow = Box.between(plot.x(), calmRow.bottom() + GAP, plot.right(), plot.bottom());
        sheet.write(words.text("chart.mosaic.jiebei.calm"), plot.x(), 0, Anchor.TOP_LEFT, Type.SMALL, Role.MUTED);
        sheet.write(words.text("chart.mosaic.jiebei.tight"), plot.right(), 0, Anchor.TOP_RIGHT, Type.SMALL, Role.MUTED);
        sheet.write(calm, plot.x() - 8, calmRow.centerY(), Anchor.RIGHT, Type.SMALL, Role.MUTED);
        sheet.write(tight, plot.x() - 8, tightRow.centerY(), Anchor.RIGHT, Type.SMALL, Role.MUTED);
        row(sheet, calmRow, cell("neither", counts.neither(), ""), cell("jiebei", counts.jiebeiOnly(), "▼ "));
        row(sheet, tightRow, cell("huabei", counts.huabeiOnly(), "▲ "), cell("both", counts.both(), "▲▼ "));
    }

    private record Cell(String what, int count, String label) {}

    private Cell cell(String what, int count, String sign) {
        return new Cell(what, count, sign + words.text("chart.mosaic.months", count));
    }

    private void row(Sheet sheet, Box row, Cell first, Cell second) {
        double least = Math.max(
                        sheet.ruler().width(first.label(), Type.STRONG),
                        sheet.ruler().width(second.label(), Type.STRONG))
                + 12;
        double width = share(row.width() - GAP, first.count(), second.count(), least);
        cell(sheet, first, new Box(row.x(), row.y(), width, row.height()));
        cell(sheet, second, Box.between(row.x() + width + GAP, row.y(), row.right(), row.bottom()));
    }

    private void cell(Sheet sheet, Cell cell, Box box) {
        boolean both = cell.what().equals("both");
        boolean calm = cell.what().equals("neither");
        Role role = cell.count() == 0 ? Role.SURFACE : both ? Role.SHARED : Role.BAND;
        sheet.area(box, role, calm && cell.count() > 0 ? Texture.SOLID : Texture.OUTLINED);
        boolean written = sheet.write(
                cell.label(), box.centerX(), box.centerY(), Anchor.CENTER, both ? Type.STRONG : Type.BODY, Role.TEXT);
        if (!written) {
            String bare = String.valueOf(cell.count());
            sheet.write(bare, box.centerX(), box.centerY(), Anchor.CENTER, Type.SMALL, Role.TEXT);
        }
        sheet.spot(box, words.text("chart.mosaic." + cell.what()) + '\n' + share(cell.count()));
    }

    private String share(int count) {
        return words.text("chart.mosaic.share", count, counts.months(), Math.round(100.0 * count / counts.months()));
    }

    /** The first part's length; both parts keep the least length where the whole has room for two of them. */
    private static double share(double whole, int first, int second, double least) {
        double floor = Math.min(least, whole / 2);
        double exact = first + second == 0 ? whole / 2 : whole * first / (first + second);
        return Math.max(floor, Math.min(whole - floor, exact));
    }

    @Override
    public String summary() {
        return counts.months() == 0
                ? words.text("chart.empty")
                : words.text(
                        "chart.mosaic.summary",
                        counts.months(),
                        counts.both(),
                        counts.huabeiOnly(),
                        counts.jiebeiOnly(),
                        counts.neither());
    }

    @Override
    public List<List<String>> table() {
        return List.of(
                List.of("", words.text("chart.mosaic.jiebei.calm"), words.text("chart.mosaic.jiebei.tight")),
                List.of(
                        words.text("chart.mosaic.huabei.calm"),
                        String.valueOf(counts.neither()),
                        String.valueOf(counts.jiebeiOnly())),
                List.of(
                        words.text("chart.mosaic.huabei.tight"),
                        String.valueOf(counts.huabeiOnly()),
                        String.valueOf(counts.both())));
    }
}
