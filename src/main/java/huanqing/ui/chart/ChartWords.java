package huanqing.ui.chart;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.chart.draw.Anchor;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Type;
import java.time.YearMonth;
import java.util.Locale;

/** The words and figures of every picture, in one language; amounts can be hidden from people who look on. */
public final class ChartWords {
    private static final String HIDDEN = "¥ ****";
    /** From steps of this many yuan on, an axis counts in 万 or k. */
    private static final long LARGE_STEP = 10_000;

    private final Messages messages;
    private final boolean amountsHidden;

    public ChartWords(Messages messages, boolean amountsHidden) {
        this.messages = messages;
        this.amountsHidden = amountsHidden;
    }

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** An exact amount: {@code ¥1,984.87}. */
    public String yuan(long fen) {
        return amountsHidden ? HIDDEN : plainYuan(fen, Math.abs(fen % 100));
    }

    /** An amount where the fen do not matter: {@code ¥1,985}. */
    public String roundYuan(long fen) {
        return amountsHidden ? HIDDEN : plainYuan(Math.round(fen / 100.0) * 100, -1);
    }

    /** A share as people say it: {@code 6.2%}, {@code 62%}; one that is too small for that is not shown as nothing. */
    public String percent(double share) {
        if (share > 0 && share < 0.0005) {
            return "<0.1%";
        }
        String digits = share > 0 && share < 0.1 ? "%.1f%%" : "%.0f%%";
        return String.format(Locale.ROOT, digits, share * 100);
    }

    /** A round figure of an axis, short enough for large sums: {@code 2,000}, {@code 12 万}, {@code 3 亿}. */
    public String axisYuan(long fen, long step) {
        long yuan = fen / 100;
        if (amountsHidden) {
            return "";
        }
        if (yuan == 0) {
            return "0";
        }
        boolean chinese = messages.language() == Language.ZH;
        long large = chinese ? 10_000 : 1_000;
        long huge = chinese ? 100_000_000 : 1_000_000;
        if (step / 100 >= huge) {
            return text("chart.huge", grouped(yuan / huge));
        }
        return step / 100 >= LARGE_STEP ? text("chart.large", grouped(yuan / large)) : grouped(yuan);
    }

    public String month(YearMonth month) {
        return text("chart.month", String.valueOf(month.getYear()), shortMonth(month));
    }

    public String shortMonth(YearMonth month) {
        return text(monthKey(month));
    }

    public String year(YearMonth month) {
        return text("chart.year", String.valueOf(month.getYear()));
    }

    /** Says in the middle of the sheet that there is nothing to draw yet. */
    public void empty(Sheet sheet) {
        sheet.write(text("chart.empty"), sheet.width() / 2, sheet.height() / 2, Anchor.CENTER, Type.BODY, Role.MUTED);
    }

    private static String monthKey(YearMonth month) {
        return "chart.month." + month.getMonthValue();
    }

    private static String plainYuan(long fen, long cents) {
        String sign = fen < 0 ? "−" : "";
        String yuan = grouped(Math.abs(fen / 100));
        return sign + "¥" + yuan + (cents < 0 ? "" : String.format(Locale.ROOT, ".%02d", cents));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
