package huanqing.ui.chart;

import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Ticks;
import huanqing.ui.chart.draw.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Who follows whom: one bar a lag in months, and the band that chance alone stays in. */
public final class LagBars implements Chart {
    private static final int LINES = 4;
    /** The axis counts thousandths; its finest step is a tenth. */
    private static final int UNIT = 100;

    private final ChartWords words;
    private final double[] values;
    private final double band;

    /**
     * The bars of an odd number of lags, from the most negative (Huabei follows) to the most positive (Jiebei follows).
     *
     * @param band what the strongest bar stays below in 95 of 100 cases where there is no link
     */
    public LagBars(ChartWords words, double[] values, double band) {
        this.words = words;
        this.values = values.clone();
        this.band = band;
    }

    @Override
    public void draw(Sheet sheet) {
        double line = sheet.ruler().height(Type.SMALL);
        double largest = Math.max(band, Math.abs(values[strongest()]));
        Ticks ticks = Ticks.upTo(Math.max(UNIT, (long) Math.ceil(largest * 1000)), LINES / 2 + 1, UNIT);
        double left = sheet.ruler().width("−0.8", Type.SMALL) + 10;
        Box plot = Box.between(left, line + 2, sheet.width(), sheet.height() - 3 * line - 8);
        double zero = plot.centerY();
        double perUnit = plot.height() / 2 / (ticks.end() / 1000.0);
        band(sheet, plot, zero, perUnit);
        for (long tick = -ticks.end(); tick <= ticks.end(); tick += ticks.step()) {
            double y = zero - tick / 1000.0 * perUnit;
            sheet.line(plot.x(), y, plot.right(), y, tick == 0 ? Role.AXIS : Role.GRID);
            sheet.write(signed(tick / 1000.0, 1), plot.x() - 6, y, Anchor.RIGHT, Type.SMALL, Role.MUTED);
        }
        double slot = plot.width() / values.length;
        for (int i = 0; i < values.length; i++) {
            bar(sheet, i, new Box(plot.x() + i * slot, plot.y(), slot, plot.height()), zero, perUnit);
        }
        directions(sheet, plot, line);
    }

    private void band(Sheet sheet, Box plot, double zero, double perUnit) {
        double half = band * perUnit;
        sheet.area(Box.between(plot.x(), zero - half, plot.right(), zero + half), Role.BAND, Texture.SOLID);
        edge(sheet, plot, zero - half);
        edge(sheet, plot, zero + half);
    }

    /** A line that no figure may lie on. */
    private static void edge(Sheet sheet, Box plot, double y) {
        sheet.dashes(plot.x(), y, plot.right(), y, Role.AXIS);
        sheet.reserve(new Box(plot.x(), y, plot.width(), 1));
    }

    private void bar(Sheet sheet, int i, Box slot, double zero, double perUnit) {
        double height = Math.max(1, Math.abs(values[i]) * perUnit);
        double width = Math.min(48, slot.width() * 0.6);
        boolean up = values[i] >= 0;
        boolean strongest = i == strongest();
        Box bar = new Box(slot.centerX() - width / 2, up ? zero - height : zero, width, height);
        sheet.area(bar, strongest ? Role.STRONG : Role.NEUTRAL, Texture.SOLID);
        if (strongest) {
            sheet.write(
                    signed(values[i], 2),
                    bar.centerX(),
                    up ? bar.y() - 2 : bar.bottom() + 2,
                    up ? Anchor.BOTTOM : Anchor.TOP,
                    Type.STRONG,
                    Role.TEXT);
        }
        sheet.write(
                lagName(lag(i)),
                slot.centerX(),
                slot.bottom() + 4,
                Anchor.TOP,
                Type.SMALL,
                strongest ? Role.TEXT : Role.MUTED);
        sheet.spot(slot, explained(i));
    }

    private void directions(Sheet sheet, Box plot, double line) {
        double y = plot.bottom() + line + 6;
        sheet.write("← " + words.text("chart.lag.left"), plot.x(), y, Anchor.TOP_LEFT, Type.SMALL, Role.TEXT);
        sheet.write(words.text("chart.lag.right") + " →", plot.right(), y, Anchor.TOP_RIGHT, Type.SMALL, Role.TEXT);
        String whole = words.text("chart.lag.band", number(band));
        boolean fits = sheet.ruler().width(whole, Type.SMALL) <= plot.width() - 15;
        String note = fits ? whole : words.text("chart.lag.band.short", number(band));
        sheet.area(new Box(plot.x(), y + line + 5, 10, 10), Role.BAND, Texture.OUTLINED);
        sheet.write(
                sheet.ruler().fitted(note, Type.SMALL, plot.width() - 15),
                plot.x() + 15,
                y + line + 2,
                Anchor.TOP_LEFT,
                Type.SMALL,
                Role.MUTED);
    }

    private int strongest() {
        return IntStream.range(0, values.length)
                .reduce((best, i) -> Math.abs(values[i]) > Math.abs(values[best]) ? i : best)
                .orElseThrow();
    }

    private int lag(int i) {
        return i - values.length / 2;
    }

    private String explained(int i) {
        String when =
                switch (Integer.signum(lag(i))) {
                    case 0 -> words.text("chart.lag.same");
                    case 1 -> words.text("chart.lag.after", lag(i));
                    default -> words.text("chart.lag.before", -lag(i));
                };
        String chance = words.text(Math.abs(values[i]) > band ? "chart.lag.outside" : "chart.lag.inside", number(band));
        return when + '\n' + words.text("chart.lag.value", signed(values[i], 2)) + '\n' + chance;
    }

    @Override
    public String summary() {
        return words.text("chart.lag.summary", explained(strongest()).replace('\n', ' '));
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("chart.column.lag"),
                words.text("chart.column.correlation"),
                words.text("chart.column.band")));
        IntStream.range(0, values.length)
                .forEach(i -> rows.add(
                        List.of(String.valueOf(lag(i)), ChartFigures.number(values[i]), ChartFigures.number(band))));
        return rows;
    }

    private static String lagName(int lag) {
        return lag > 0 ? "+" + lag : lag < 0 ? "−" + -lag : "0";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String signed(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", Math.abs(value));
        return value < 0 && text.matches(".*[1-9].*") ? "−" + text : text;
    }
}
