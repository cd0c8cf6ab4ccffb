package huanqing.ui.chart;

import huanqing.ui.chart.TwoStrandsChart.Month;
import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Ticks;
import huanqing.ui.chart.draw.Type;
import java.util.List;

/** The bars, lines and labels of {@link TwoStrandsChart} on a given sheet. */
final class TwoStrandsPlot {
    private static final double LINE_EVERY = 28;
    private static final double WIDEST_BAR = 56;
    private static final double LEAST_BAR = 2;
    private static final long YUAN = 100;

    private final Sheet sheet;
    private final ChartWords words;
    private final List<Month> months;
    private final Ticks ticks;
    private final int linesUp;
    private final int linesDown;
    private final Box plot;
    private final double slot;
    private final double perFen;
    private final double zero;

    TwoStrandsPlot(Sheet sheet, ChartWords words, List<Month> months, double top) {
        this.sheet = sheet;
        this.words = words;
        this.months = months;
        long most = months.stream().mapToLong(Month::huabei).max().orElse(0);
        long least = months.stream().mapToLong(Month::jiebei).max().orElse(0);
        double line = sheet.ruler().height(Type.SMALL);
        double aboveMarks = months.stream().anyMatch(Month::stressHuabei) ? line + 4 : line / 2;
        double belowMarks = months.stream().anyMatch(Month::stressJiebei) ? line + 4 : line / 2;
        double bottom = sheet.height() - MonthAxis.height(sheet);
        double room = Math.max(1, bottom - top - aboveMarks - belowMarks);
        this.ticks = Ticks.toBothSides(most, least, (int) (room / LINE_EVERY), YUAN);
        this.linesUp = most == 0 && least == 0 ? 1 : ticks.countFor(most);
        this.linesDown = ticks.countFor(least);
        double left = ticks.values().stream()
                        .mapToDouble(value -> sheet.ruler().width(words.axisYuan(value, ticks.step()), Type.SMALL))
                        .max()
                        .orElse(0)
                + 10;
        this.plot = Box.between(left, top, sheet.width(), bottom);
        this.slot = plot.width() / months.size();
        this.perFen = room / ((double) (linesUp + linesDown) * ticks.step());
        this.zero = top + aboveMarks + linesUp * ticks.step() * perFen;
    }

    void draw() {
        shared();
        lines();
        for (int i = 0; i < months.size(); i++) {
            month(months.get(i), plot.x() + i * slot);
        }
        sheet.line(plot.x(), zero, plot.right(), zero, Role.AXIS);
        new MonthAxis(words, months.stream().map(Month::month).toList()).draw(sheet, plot.x(), slot, plot.bottom() + 4);
    }

    /** Runs of months in which both were under stress: one band from top to bottom, with its own edges. */
    private void shared() {
        int from = 0;
        while (from < months.size()) {
            int to = from;
            while (to < months.size() && months.get(to).shared()) {
                to++;
            }
            if (to > from) {
                double left = plot.x() + from * slot;
                double right = plot.x() + to * slot;
                sheet.area(
                        Box.between(left, plot.y(), right, plot.bottom()),
                        Role.SHARED,
                        slot < 10 ? Texture.SOLID : Texture.OUTLINED);
            }
            from = Math.max(to, from) + 1;
        }
    }

    private void lines() {
        for (int i = -linesDown; i <= linesUp; i++) {
            double y = zero - i * ticks.step() * perFen;
            if (i != 0) {
                sheet.line(plot.x(), y, plot.right(), y, Role.GRID);
            }
            String figure = words.axisYuan(Math.abs(i) * ticks.step(), ticks.step());
            sheet.write(figure, plot.x() - 8, y, Anchor.RIGHT, Type.SMALL, Role.MUTED);
        }
    }

    private void month(Month month, double left) {
        double width = Math.max(1, Math.min(WIDEST_BAR, slot * (slot < 6 ? 0.8 : 0.66)));
        double x = left + (slot - width) / 2;
        double up = length(month.huabei());
        double down = length(month.jiebei());
        if (up > 0) {
            sheet.area(new Box(x, zero - up, width, up), Role.HUABEI, Texture.SOLID);
        }
        if (down > 0) {
            sheet.area(new Box(x, zero, width, down), Role.JIEBEI, slot < 8 ? Texture.SOLID : Texture.HATCHED);
        }
        if (month.stressHuabei()) {
            stress(left + slot / 2, zero - up - 3, true);
        }
        if (month.stressJiebei()) {
            stress(left + slot / 2, zero + down + 3, false);
        }
        sheet.spot(new Box(left, plot.y(), slot, plot.height()), TwoStrandsChart.words(words, month));
    }

    /** A sum that is not zero is always seen. */
    private double length(long fen) {
        return fen <= 0 ? 0 : Math.max(LEAST_BAR, fen * perFen);
    }

    private void stress(double x, double edge, boolean up) {
        String word = words.text("chart.strands.mark");
        double size = Math.max(3, Math.min(9, slot * 0.75));
        double line = sheet.ruler().height(Type.SMALL);
        double whole = size + 3 + sheet.ruler().width(word, Type.SMALL);
        double middle = up ? edge - line / 2 : edge + line / 2;
        boolean named = whole <= slot
                && sheet.write(word, x - whole / 2 + size + 3, middle, Anchor.LEFT, Type.SMALL, Role.TEXT);
        double left = named ? x - whole / 2 : x - size / 2;
        double y = named ? middle - size / 2 : up ? edge - size : edge;
        sheet.mark(new Mark.Arrow(new Box(left, y, size, size), up, Role.TEXT));
    }
}
