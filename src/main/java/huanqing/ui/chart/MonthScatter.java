package huanqing.ui.chart;

import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Ticks;
import huanqing.ui.chart.draw.Type;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** One dot a month: Huabei's repayment across, Jiebei's upward. The last six months are large and carry their names. */
public final class MonthScatter implements Chart {
    static final int EMPHASISED = 6;
    /** With more dots than this, names may lie on the small ones. */
    private static final int CROWD = 60;

    private static final double LARGE = 5.5;
    private static final double SMALL = 3.5;

    /** What the axes count. */
    public enum Measure {
        /** Fen. */
        AMOUNT(100),
        /** 1 = the smallest month. */
        RANK(1);

        private final long unit;

        Measure(long unit) {
            this.unit = unit;
        }
    }

    /** One month: both sums in fen and both places among all months. */
    public record Dot(YearMonth month, long huabei, long jiebei, long huabeiRank, long jiebeiRank) {}

    private final ChartWords words;
    private final List<Dot> dots;
    private final Measure measure;
    private final int lag;

    /** @param lag how many months after Huabei's month the Jiebei sums are taken; negative for before */
    public MonthScatter(ChartWords words, List<Dot> dots, Measure measure, int lag) {
        this.words = words;
        this.dots = List.copyOf(dots);
        this.measure = measure;
        this.lag = lag;
    }

    @Override
    public void draw(Sheet sheet) {
        if (dots.isEmpty()) {
            words.empty(sheet);
            return;
        }
        double line = sheet.ruler().height(Type.SMALL);
        Ticks across = ticks(this::x);
        Ticks upward = ticks(this::y);
        double left = upward.values().stream()
                        .mapToDouble(value -> sheet.ruler().width(figure(value, upward), Type.SMALL))
                        .max()
                        .orElse(0)
                + 10;
        Box plot = Box.between(left, line + 8, sheet.width() - LARGE, sheet.height() - 2 * line - 8);
        sheet.write("↑ " + yName(), 0, 0, Anchor.TOP_LEFT, Type.SMALL, Role.TEXT);
        sheet.write(
                words.text("chart.scatter.x") + " →",
                sheet.width(),
                sheet.height() - 1,
                Anchor.BOTTOM_RIGHT,
                Type.SMALL,
                Role.TEXT);
        axes(sheet, plot, across, upward);
        dots(sheet, plot, across, upward);
    }

    private void axes(Sheet sheet, Box plot, Ticks across, Ticks upward) {
        for (long value : upward.values()) {
            double y = plot.bottom() - plot.height() * value / upward.end();
            sheet.line(plot.x(), y, plot.right(), y, value == 0 ? Role.AXIS : Role.GRID);
            sheet.write(figure(value, upward), plot.x() - 6, y, Anchor.RIGHT, Type.SMALL, Role.MUTED);
        }
        for (long value : across.values()) {
            double x = plot.x() + plot.width() * value / across.end();
            String text = figure(value, across);
            double half = sheet.ruler().width(text, Type.SMALL) / 2;
            sheet.line(x, plot.y(), x, plot.bottom(), value == 0 ? Role.AXIS : Role.GRID);
            sheet.write(text, Math.min(x, sheet.width() - half), plot.bottom() + 4, Anchor.TOP, Type.SMALL, Role.MUTED);
        }
    }

    private void dots(Sheet sheet, Box plot, Ticks across, Ticks upward) {
        int firstLarge = Math.max(0, dots.size() - EMPHASISED);
        List<Box> places = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            boolean large = i >= firstLarge;
            double radius = large ? LARGE : SMALL;
            double x = plot.x() + plot.width() * x(dots.get(i)) / across.end();
            double y = plot.bottom() - plot.height() * y(dots.get(i)) / upward.end();
            sheet.mark(new Mark.Dot(
                    x, y, radius, large ? Role.STRONG : Role.NEUTRAL, large ? Texture.SOLID : Texture.OUTLINED));
            places.add(new Box(x - radius, y - radius, 2 * radius, 2 * radius));
            sheet.spot(new Box(x - radius, y - radius, 2 * radius, 2 * radius).grown(2), explained(dots.get(i)));
        }
        int firstKeptClear = dots.size() <= CROWD ? 0 : firstLarge;
        places.subList(firstKeptClear, places.size()).forEach(sheet::reserve);
        for (int i = dots.size() - 1; i >= firstLarge; i--) {
            name(sheet, words.shortMonth(dots.get(i).month()), places.get(i));
        }
    }

    /** Beside the dot, on the first of eight sides where there is room. */
    private static void name(Sheet sheet, String name, Box dot) {
        double right = dot.right() + 2;
        double left = dot.x() - 2;
        double above = dot.y() - 2;
        double below = dot.bottom() + 2;
        boolean written = sheet.write(name, right, dot.centerY(), Anchor.LEFT, Type.SMALL, Role.TEXT)
                || sheet.write(name, left, dot.centerY(), Anchor.RIGHT, Type.SMALL, Role.TEXT)
                || sheet.write(name, dot.centerX(), above, Anchor.BOTTOM, Type.SMALL, Role.TEXT)
                || sheet.write(name, dot.centerX(), below, Anchor.TOP, Type.SMALL, Role.TEXT)
                || sheet.write(name, right, above, Anchor.BOTTOM_LEFT, Type.SMALL, Role.TEXT)
                || sheet.write(name, right, below, Anchor.TOP_LEFT, Type.SMALL, Role.TEXT)
                || sheet.write(name, left, above, Anchor.BOTTOM_RIGHT, Type.SMALL, Role.TEXT);
        if (!written) {
            sheet.write(name, left, below, Anchor.TOP_RIGHT, Type.SMALL, Role.TEXT);
        }
    }

    private Ticks ticks(ToLongFunction<Dot> value) {
        long largest = dots.stream().mapToLong(value).max().orElse(0);
        return Ticks.upTo(Math.max(measure.unit, largest), 4, measure.unit);
    }

    private long x(Dot dot) {
        return measure == Measure.AMOUNT ? dot.huabei() : dot.huabeiRank();
    }

    private long y(Dot dot) {
        return measure == Measure.AMOUNT ? dot.jiebei() : dot.jiebeiRank();
    }

    private String figure(long value, Ticks ticks) {
        return measure == Measure.AMOUNT ? words.axisYuan(value, ticks.step()) : String.valueOf(value);
    }

    private String yName() {
        return switch (Integer.signum(lag)) {
            case 0 -> words.text("chart.scatter.y.same");
            case 1 -> words.text("chart.scatter.y.after", lag);
            default -> words.text("chart.scatter.y.before", -lag);
        };
    }

    private String explained(Dot dot) {
        return words.month(dot.month())
                + '\n'
                + words.text(
                        "chart.scatter.huabei", words.yuan(dot.huabei()), String.valueOf(dot.huabeiRank()), dots.size())
                + '\n'
                + words.text(
                        "chart.scatter.jiebei",
                        words.yuan(dot.jiebei()),
                        String.valueOf(dot.jiebeiRank()),
                        dots.size());
    }

    @Override
    public String summary() {
        return dots.isEmpty() ? words.text("chart.empty") : words.text("chart.scatter.summary", dots.size(), yName());
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("chart.column.month"),
                words.text("chart.column.huabei"),
                words.text("chart.column.jiebei"),
                words.text("chart.column.rank.huabei"),
                words.text("chart.column.rank.jiebei")));
        dots.forEach(dot -> rows.add(List.of(
                dot.month().toString(),
                ChartFigures.yuan(dot.huabei()),
                ChartFigures.yuan(dot.jiebei()),
                String.valueOf(dot.huabeiRank()),
                String.valueOf(dot.jiebeiRank()))));
        return rows;
    }
}
