package huanqing.ui.chart.outlook;

import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Days from left to right; the first day and the months are named below where there is room. */
final class DayAxis {
    private final ChartWords words;
    private final LocalDate first;
    private final LocalDate last;
    private final Box frame;

    DayAxis(ChartWords words, LocalDate first, LocalDate last, Box frame) {
        this.words = words;
        this.first = first;
        this.last = last;
        this.frame = frame;
    }

    /** Where the day begins. */
    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, last) + 1.0;
        return frame.x() + ChronoUnit.DAYS.between(first, day) / days * frame.width();
    }

    void draw(Sheet sheet) {
        double y = frame.bottom() + 4;
        sheet.write(words.text("chart.today"), frame.x(), y, Anchor.TOP_LEFT, Type.SMALL, Role.MUTED);
        YearMonth end = YearMonth.from(last);
        for (YearMonth month = YearMonth.from(first).plusMonths(1); !month.isAfter(end); month = month.plusMonths(1)) {
            double x = x(month.atDay(1));
            sheet.line(x, frame.bottom(), x, frame.bottom() + 4, Role.AXIS);
            sheet.write(words.shortMonth(month), x + 2, y, Anchor.TOP_LEFT, Type.SMALL, Role.MUTED);
        }
    }
}
