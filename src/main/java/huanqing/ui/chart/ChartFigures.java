package huanqing.ui.chart;

import java.math.BigDecimal;

/** Figures as a table program reads them: yuan with two decimals, no sign of the currency, 0 and 1 for no and yes. */
public final class ChartFigures {
    private ChartFigures() {}

    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    public static String flag(boolean value) {
        return value ? "1" : "0";
    }

    public static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
