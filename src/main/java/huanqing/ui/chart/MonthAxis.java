package huanqing.ui.chart;

import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Type;
import java.time.YearMonth;
import java.util.List;

/** Names months below their slots: all of them, or as many as there is room for, and the years below those. */
public final class MonthAxis {
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60};
    private static final double AIR = 6;

    private final ChartWords words;
    private final List<YearMonth> months;

    public MonthAxis(ChartWords words, List<YearMonth> months) {
        this.words = words;
        this.months = months;
    }

    public static double height(Sheet sheet) {
        return 2 * sheet.ruler().height(Type.SMALL) + 7;
    }

    public void draw(Sheet sheet, double left, double slot, double top) {
        int step = step(sheet, slot);
        boolean onlyYears = step >= 12;
        double yearTop = onlyYears ? top : top + sheet.ruler().height(Type.SMALL) + 2;
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i);
            double x = left + (i + 0.5) * slot;
            if (!onlyYears && (isNamed(month, step) || months.size() == 1)) {
                write(sheet, words.shortMonth(month), x, top);
            }
            if (month.getMonthValue() == 1 && month.getYear() % Math.max(1, step / 12) == 0) {
                write(sheet, words.year(month), x, yearTop);
            }
        }
        write(sheet, words.year(months.get(0)), left + slot / 2, yearTop);
    }

    /** Centred below its slot, but never beyond the paper's edge. */
    private static void write(Sheet sheet, String text, double x, double y) {
        double half = sheet.ruler().width(text, Type.SMALL) / 2;
        double inside = Math.max(half, Math.min(x, sheet.width() - half));
        sheet.write(text, inside, y, Anchor.TOP, Type.SMALL, Role.MUTED);
    }

    private static boolean isNamed(YearMonth month, int step) {
        return (month.getMonthValue() - 1) % step == 0;
    }

    private int step(Sheet sheet, double slot) {
        double widest = months.stream()
                .mapToDouble(month -> sheet.ruler().width(words.shortMonth(month), Type.SMALL))
                .max()
                .orElse(0);
        double year = sheet.ruler().width(words.year(months.get(0)), Type.SMALL);
        for (int step : STEPS) {
            if (slot * step >= (step < 12 ? widest : year) + AIR) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
