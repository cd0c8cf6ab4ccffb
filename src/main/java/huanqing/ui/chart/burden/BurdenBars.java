package huanqing.ui.chart.burden;

import huanqing.ui.chart.Chart;
import huanqing.ui.chart.ChartFigures;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.Legend;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Months on x, the share of the income that each product takes stacked upward, against lines of the shares that are to be
 * watched. A month that may still grow carries an arrow; one without a share says so.
 */
public final class BurdenBars implements Chart {
    /**
     * One month.
     *
     * @param shares of the income; empty when unknown
     * @param ahead whether it is still to end
     * @param atLeast whether it may still grow
     * @param explained what it is made of, for the tooltip
     */
    public record Month(YearMonth month, Optional<Shares> shares, boolean ahead, boolean atLeast, String explained) {}

    /** 0.29 is 29% of the income. */
    public record Shares(BigDecimal huabei, BigDecimal jiebei) {
        double together() {
            return huabei.add(jiebei).doubleValue();
        }
    }

    private static final int DECIMALS = 1;

    private final ChartWords words;
    private final List<Month> months;
    private final List<BigDecimal> lines;

    /** @param lines the shares that are to be watched, lowest first */
    public BurdenBars(ChartWords words, List<Month> months, List<BigDecimal> lines) {
        this.words = words;
        this.months = List.copyOf(months);
        this.lines = List.copyOf(lines);
    }

    @Override
    public void draw(Sheet sheet) {
        if (months.isEmpty()) {
            words.empty(sheet);
            return;
        }
        double top = Legend.draw(sheet, legend());
        new BurdenPlot(sheet, words, months, lines, top).draw();
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(Legend.Sign.AREA, Role.HUABEI, Texture.SOLID, words.text("product.HUABEI")));
        entries.add(new Legend.Entry(Legend.Sign.AREA, Role.JIEBEI, Texture.HATCHED, words.text("product.JIEBEI")));
        if (months.stream().anyMatch(Month::atLeast)) {
            entries.add(
                    new Legend.Entry(Legend.Sign.ARROWS, Role.TEXT, Texture.SOLID, words.text("chart.burden.grows")));
        }
        return entries;
    }

    @Override
    public String summary() {
        if (months.isEmpty()) {
            return words.text("chart.empty");
        }
        List<String> parts = months.stream()
                .map(month -> words.month(month.month()) + " " + share(month))
                .toList();
        return String.join(words.text("chart.list.separator"), parts);
    }

    private String share(Month month) {
        return month.shares()
                .map(shares -> percent(shares.huabei().add(shares.jiebei())))
                .map(figure -> month.atLeast() ? words.text("chart.burden.at-least", figure) : figure)
                .orElseGet(() -> words.text("chart.unknown"));
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("chart.column.month"),
                words.text("chart.column.share.huabei"),
                words.text("chart.column.share.jiebei"),
                words.text("chart.column.grows")));
        months.forEach(month -> rows.add(List.of(
                month.month().toString(),
                month.shares().map(shares -> shares.huabei().toPlainString()).orElse(""),
                month.shares().map(shares -> shares.jiebei().toPlainString()).orElse(""),
                ChartFigures.flag(month.atLeast()))));
        return rows;
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
