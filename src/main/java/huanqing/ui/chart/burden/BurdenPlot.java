package huanqing.ui.chart.burden;

import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.MonthAxis;
import huanqing.ui.chart.burden.BurdenBars.Month;
import huanqing.ui.chart.burden.BurdenBars.Shares;
import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Type;
import java.math.BigDecimal;
import java.util.List;

/** The bars and lines of {@link BurdenBars} on a given sheet. */
final class BurdenPlot {
    private static final double WIDEST_BAR = 48;
    private static final double LEAST_BAR = 2;
    private static final double ARROW = 7;
    private static final BigDecimal WHOLE = BigDecimal.ONE;

    private final Sheet sheet;
    private final ChartWords words;
    private final List<Month> months;
    private final List<BigDecimal> lines;
    private final Box plot;
    private final double slot;
    private final double perShare;

    BurdenPlot(Sheet sheet, ChartWords words, List<Month> months, List<BigDecimal> lines, double top) {
        this.sheet = sheet;
        this.words = words;
        this.months = months;
        this.lines = lines;
        double line = sheet.ruler().height(Type.SMALL);
        double left = sheet.ruler().width(BurdenBars.percent(WHOLE), Type.SMALL) + 10;
        this.plot = Box.between(left, top + line, sheet.width(), sheet.height() - MonthAxis.height(sheet));
        this.slot = plot.width() / months.size();
        double most = months.stream()
                .flatMap(month -> month.shares().stream())
                .mapToDouble(Shares::together)
                .max()
                .orElse(0);
        double highest = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).doubleValue();
        this.perShare = Math.max(1, plot.height() - line - ARROW) / Math.max(highest, most);
    }

    void draw() {
        for (int i = 0; i < months.size(); i++) {
            month(months.get(i), plot.x() + i * slot);
        }
        lines.forEach(this::watched);
        if (y(WHOLE.doubleValue()) > plot.y()) {
            watched(WHOLE);
        }
        present();
        sheet.line(plot.x(), plot.bottom(), plot.right(), plot.bottom(), Role.AXIS);
        new MonthAxis(words, months.stream().map(Month::month).toList()).draw(sheet, plot.x(), slot, plot.bottom() + 4);
    }

    private void watched(BigDecimal share) {
        double y = y(share.doubleValue());
        sheet.dashes(plot.x(), y, plot.right(), y, Role.MUTED);
        sheet.write(BurdenBars.percent(share), plot.x() - 8, y, Anchor.RIGHT, Type.SMALL, Role.MUTED);
    }

    /** Where what was ends and what is to come begins. */
    private void present() {
        int first = 0;
        while (first < months.size() && !months.get(first).ahead()) {
            first++;
        }
        if (first > 0 && first < months.size()) {
            double x = plot.x() + first * slot;
            sheet.line(x, plot.y(), x, plot.bottom(), Role.GRID);
            sheet.write(words.text("chart.burden.ahead"), x + 4, plot.y(), Anchor.LEFT, Type.SMALL, Role.MUTED);
        }
    }

    private void month(Month month, double left) {
        double width = Math.max(1, Math.min(WIDEST_BAR, slot * 0.62));
        double x = left + (slot - width) / 2;
        if (month.shares().isEmpty()) {
            double y = plot.bottom() - 4;
            sheet.write(words.text("chart.unknown"), left + slot / 2, y, Anchor.BOTTOM, Type.SMALL, Role.MUTED);
        } else {
            double top = stack(month.shares().get(), x, width);
            if (month.atLeast()) {
                Box arrow = new Box(left + (slot - ARROW) / 2, top - ARROW - 3, ARROW, ARROW);
                sheet.mark(new Mark.Arrow(arrow, true, Role.TEXT));
            }
        }
        sheet.spot(new Box(left, plot.y(), slot, plot.height()), month.explained());
    }

    /** Draws the two parts and gives the upper edge. */
    private double stack(Shares shares, double x, double width) {
        double huabei = length(shares.huabei());
        double jiebei = length(shares.jiebei());
        double middle = plot.bottom() - huabei;
        if (huabei > 0) {
            sheet.area(new Box(x, middle, width, huabei), Role.HUABEI, Texture.SOLID);
        }
        if (jiebei > 0) {
            sheet.area(new Box(x, middle - jiebei, width, jiebei), Role.JIEBEI, Texture.HATCHED);
        }
        return middle - jiebei;
    }

    private double y(double share) {
        return plot.bottom() - share * perShare;
    }

    /** A share that is not zero is always seen. */
    private double length(BigDecimal share) {
        return share.signum() <= 0 ? 0 : Math.max(LEAST_BAR, share.doubleValue() * perShare);
    }
}
