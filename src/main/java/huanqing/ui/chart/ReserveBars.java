package huanqing.ui.chart;

import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Ruler;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Level bars of money with their names before and their amounts after them; what is unknown says so. */
public final class ReserveBars implements Chart {
    private static final double THICKEST = 34;
    private static final double HIGHEST_ROW = 72;

    /**
     * One bar.
     *
     * @param fen its length; empty when unknown
     * @param reach where the bar would end under the other assumption, drawn as a dashed extension; empty for none
     */
    public record Row(String name, OptionalLong fen, OptionalLong reach, Role role, Texture texture) {}

    private final ChartWords words;
    private final List<Row> rows;

    public ReserveBars(ChartWords words, List<Row> rows) {
        this.words = words;
        this.rows = List.copyOf(rows);
    }

    @Override
    public void draw(Sheet sheet) {
        if (rows.isEmpty()) {
            words.empty(sheet);
            return;
        }
        Ruler ruler = sheet.ruler();
        double names = widest(ruler, Type.BODY, rows.stream().map(Row::name).toList());
        double amounts =
                widest(ruler, Type.BODY, rows.stream().map(this::amount).toList());
        boolean above = names + amounts > sheet.width() * 0.62;
        double left = above ? 0 : names + 12;
        double room = Math.max(1, sheet.width() - left - amounts - 10);
        double height = Math.min(HIGHEST_ROW, sheet.height() / rows.size());
        double top = (sheet.height() - height * rows.size()) / 2;
        long largest =
                Math.max(1, rows.stream().mapToLong(ReserveBars::end).max().orElse(1));
        for (int i = 0; i < rows.size(); i++) {
            Box row = new Box(0, top + i * height, sheet.width(), height);
            row(sheet, rows.get(i), row, left, room / largest, above);
        }
    }

    private void row(Sheet sheet, Row row, Box box, double left, double perFen, boolean above) {
        double line = sheet.ruler().height(Type.BODY);
        double middle = above ? box.y() + line + (box.height() - line) / 2 : box.centerY();
        double thickness = Math.min(THICKEST, (above ? box.height() - line : box.height()) * 0.56);
        if (above) {
            String name = sheet.ruler().fitted(row.name(), Type.BODY, sheet.width());
            sheet.write(name, 0, box.y(), Anchor.TOP_LEFT, Type.BODY, Role.TEXT);
        } else {
            sheet.write(row.name(), left - 10, middle, Anchor.RIGHT, Type.BODY, Role.TEXT);
        }
        double length = row.fen().isEmpty() ? 0 : Math.max(2, row.fen().getAsLong() * perFen);
        double end = Math.max(length, end(row) * perFen);
        if (row.fen().isPresent()) {
            double y = middle - thickness / 2;
            sheet.area(new Box(left, y, length, thickness), row.role(), row.texture());
            if (end > length + 1) {
                sheet.area(new Box(left + length, y, end - length, thickness), Role.SHARED, Texture.OUTLINED);
            }
        }
        Role role = row.fen().isEmpty() ? Role.MUTED : Role.TEXT;
        sheet.write(amount(row), left + end + 8, middle, Anchor.LEFT, Type.BODY, role);
        sheet.spot(box, row.name() + '\n' + explained(row));
    }

    private String explained(Row row) {
        if (row.fen().isEmpty() || end(row) <= row.fen().getAsLong()) {
            return amount(row);
        }
        return amount(row)
                + '\n'
                + words.text(
                        "chart.reserve.reach", words.yuan(end(row) - row.fen().getAsLong()));
    }

    private String amount(Row row) {
        return row.fen().isPresent() ? words.roundYuan(row.fen().getAsLong()) : words.text("chart.unknown");
    }

    private static long end(Row row) {
        return Math.max(row.fen().orElse(0), row.fen().isPresent() ? row.reach().orElse(0) : 0);
    }

    private static double widest(Ruler ruler, Type type, List<String> texts) {
        return texts.stream().mapToDouble(text -> ruler.width(text, type)).max().orElse(0);
    }

    @Override
    public String summary() {
        List<String> parts =
                rows.stream().map(row -> row.name() + " " + amount(row)).toList();
        return rows.isEmpty() ? words.text("chart.empty") : String.join(words.text("chart.list.separator"), parts);
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(words.text("chart.column.what"), words.text("chart.column.yuan")));
        rows.forEach(row -> table.add(List.of(
                row.name(),
                row.fen().isPresent() ? ChartFigures.yuan(row.fen().getAsLong()) : words.text("chart.unknown"))));
        return table;
    }
}
