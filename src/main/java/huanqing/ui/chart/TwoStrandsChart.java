package huanqing.ui.chart;

import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Two strands of repayments: months on x, Huabei's sums upward, Jiebei's downward on the same scale; months under
 * stress carry an arrow and a word, months in which both were are joined by a band.
 */
public final class TwoStrandsChart implements Chart {
    /**
     * One month; sums in fen, not negative.
     *
     * @param rows what the sums are made of, a line each, for the tooltip
     */
    public record Month(
            YearMonth month, long huabei, long jiebei, boolean stressHuabei, boolean stressJiebei, List<Row> rows) {
        /** A month of which only the sums are told. */
        public Month(YearMonth month, long huabei, long jiebei, boolean stressHuabei, boolean stressJiebei) {
            this(month, huabei, jiebei, stressHuabei, stressJiebei, List.of());
        }

        boolean shared() {
            return stressHuabei && stressJiebei;
        }
    }

    /** One repayment behind a month's sum. */
    public record Row(LocalDate day, boolean huabei, long fen) {}

    private static final int ROWS_TOLD = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final ChartWords words;
    private final List<Month> months;

    public TwoStrandsChart(ChartWords words, List<Month> months) {
        this.words = words;
        this.months = List.copyOf(months);
    }

    @Override
    public void draw(Sheet sheet) {
        if (months.isEmpty()) {
            words.empty(sheet);
            return;
        }
        double top = Legend.draw(sheet, legend());
        new TwoStrandsPlot(sheet, words, months, top).draw();
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(Legend.Sign.AREA, Role.HUABEI, Texture.SOLID, words.text("chart.strands.up")));
        entries.add(new Legend.Entry(Legend.Sign.AREA, Role.JIEBEI, Texture.HATCHED, words.text("chart.strands.down")));
        if (months.stream().anyMatch(month -> month.stressHuabei() || month.stressJiebei())) {
            entries.add(
                    new Legend.Entry(Legend.Sign.ARROWS, Role.TEXT, Texture.SOLID, words.text("chart.strands.stress")));
        }
        if (months.stream().anyMatch(Month::shared)) {
            entries.add(new Legend.Entry(
                    Legend.Sign.AREA, Role.SHARED, Texture.OUTLINED, words.text("chart.strands.shared")));
        }
        return entries;
    }

    @Override
    public String summary() {
        if (months.isEmpty()) {
            return words.text("chart.empty");
        }
        return words.text(
                "chart.strands.summary",
                words.month(months.get(0).month()),
                words.month(months.get(months.size() - 1).month()),
                months.size(),
                months.stream().filter(Month::stressHuabei).count(),
                months.stream().filter(Month::stressJiebei).count(),
                months.stream().filter(Month::shared).count());
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("chart.column.month"),
                words.text("chart.column.huabei"),
                words.text("chart.column.jiebei"),
                words.text("chart.column.stress.huabei"),
                words.text("chart.column.stress.jiebei")));
        months.forEach(month -> rows.add(List.of(
                month.month().toString(),
                ChartFigures.yuan(month.huabei()),
                ChartFigures.yuan(month.jiebei()),
                ChartFigures.flag(month.stressHuabei()),
                ChartFigures.flag(month.stressJiebei()))));
        return rows;
    }

    static String words(ChartWords words, Month month) {
        return words.month(month.month())
                + '\n'
                + strand(words, "chart.strands.huabei", month.huabei(), month.stressHuabei())
                + '\n'
                + strand(words, "chart.strands.jiebei", month.jiebei(), month.stressJiebei())
                + rows(words, month.rows());
    }

    private static String rows(ChartWords words, List<Row> rows) {
        StringBuilder text = new StringBuilder();
        rows.stream().limit(ROWS_TOLD).forEach(row -> text.append('\n').append(words(words, row)));
        if (rows.size() > ROWS_TOLD) {
            text.append('\n').append(words.text("chart.strands.more", rows.size() - ROWS_TOLD));
        }
        return text.toString();
    }

    private static String words(ChartWords words, Row row) {
        String key = row.huabei() ? "chart.strands.huabei" : "chart.strands.jiebei";
        return DAY.format(row.day()) + "  " + words.text(key, words.yuan(row.fen()));
    }

    private static String strand(ChartWords words, String key, long fen, boolean stress) {
        return words.text(key, words.yuan(fen)) + (stress ? " · " + words.text("chart.strands.stress") : "");
    }
}
