package huanqing.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.i18n.Language;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoStrandsChartTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void huabei_stands_above_jiebei_hangs_below_the_same_line_on_the_same_scale() {
        Sheet sheet = drawn(new TwoStrandsChart.Month(MAY, 200_000, 100_000, false, false));

        Box up = bars(sheet, Role.HUABEI).get(0);
        Box down = bars(sheet, Role.JIEBEI).get(0);
        assertEquals(up.bottom(), down.y(), 1e-9);
        assertEquals(up.height(), 2 * down.height(), 1e-9);
    }

    @Test
    void a_bar_ends_at_the_line_of_its_sum() {
        Sheet sheet = drawn(new TwoStrandsChart.Month(MAY, 200_000, 100_000, false, false));

        double top = bars(sheet, Role.HUABEI).get(0).y();
        Mark.Word figure = Pictures.word(sheet, "2,000");
        assertEquals(top, figure.box().centerY(), 1e-9);
    }

    @Test
    void a_month_without_a_repayment_has_no_bar() {
        Sheet sheet = drawn(new TwoStrandsChart.Month(MAY, 200_000, 0, false, false));

        assertEquals(List.of(), bars(sheet, Role.JIEBEI));
    }

    @Test
    void one_fen_beside_a_million_yuan_is_still_seen() {
        Sheet sheet = drawn(new TwoStrandsChart.Month(MAY, 100_000_000, 1, false, false));

        assertTrue(bars(sheet, Role.JIEBEI).get(0).height() >= 2);
    }

    @Test
    void a_tight_month_carries_an_arrow_and_a_word_on_its_own_side() {
        Sheet sheet = drawn(new TwoStrandsChart.Month(MAY, 200_000, 100_000, false, true));

        Mark.Arrow arrow = Pictures.marks(sheet, Mark.Arrow.class).stream()
                .filter(mark -> mark.box().y() > bars(sheet, Role.JIEBEI).get(0).bottom())
                .findFirst()
                .orElseThrow();
        assertTrue(!arrow.up());
        assertTrue(Pictures.word(sheet, "吃紧").box().y()
                > bars(sheet, Role.JIEBEI).get(0).bottom());
    }

    @Test
    void neighbouring_months_that_are_both_tight_share_one_band() {
        List<TwoStrandsChart.Month> months = List.of(
                new TwoStrandsChart.Month(MAY, 100_000, 100_000, true, true),
                new TwoStrandsChart.Month(MAY.plusMonths(1), 100_000, 100_000, true, true),
                new TwoStrandsChart.Month(MAY.plusMonths(2), 100_000, 100_000, true, false));
        Sheet sheet = Pictures.drawn(new TwoStrandsChart(Pictures.words(Language.ZH), months), 600, 400);

        List<Box> bands = bars(sheet, Role.SHARED);
        assertEquals(1, bands.size());
        assertEquals(2 * sheet.spots().get(0).area().width(), bands.get(0).width(), 1e-9);
    }

    @Test
    void each_month_explains_itself() {
        Sheet sheet = drawn(new TwoStrandsChart.Month(MAY, 198_487, 158_802, true, false));

        assertEquals(
                "2026年5月\n花呗 ¥1,984.87 · 吃紧：晚还、只还最低或未还\n借呗 ¥1,588.02",
                sheet.spots().get(0).words());
    }

    @Test
    void hidden_amounts_stand_nowhere_on_the_sheet() {
        ChartWords hidden = new ChartWords(huanqing.i18n.Messages.in(Language.ZH), true);
        Sheet sheet = Pictures.drawn(
                new TwoStrandsChart(hidden, List.of(new TwoStrandsChart.Month(MAY, 198_487, 158_802, true, false))),
                600,
                400);

        assertTrue(Pictures.texts(sheet).stream()
                .noneMatch(text -> text.matches(".*(?<!年)\\d{3}.*") && !text.contains("年")));
        assertTrue(sheet.spots().get(0).words().contains("¥ ****"));
    }

    @Test
    void no_month_at_all_is_said() {
        assertEquals(
                List.of("还没有可画的"),
                Pictures.texts(Pictures.drawn(new TwoStrandsChart(Pictures.words(Language.ZH), List.of()), 600, 400)));
    }

    @ParameterizedTest
    @CsvSource({
        "1,320,220,1",
        "12,320,220,1",
        "12,900,400,1",
        "36,320,220,1",
        "36,900,400,100000",
        "120,320,220,1",
        "120,1600,500,100000000",
        "12,700,300,0"
    })
    void labels_stay_on_the_sheet_apart_and_enough_of_them_are_written(int count, int width, int height, long scale) {
        for (Language language : Language.values()) {
            Sheet sheet = Pictures.drawn(Pictures.strands(language, count, scale), width, height);

            Pictures.assertWordsApart(sheet);
            List<String> labels = Pictures.texts(sheet);
            assertTrue(labels.size() >= 5, labels.toString());
            assertEquals(count, sheet.spots().size());
        }
    }

    @Test
    void ten_years_in_a_narrow_card_name_years_and_twelve_months_in_a_wide_one_every_month() {
        List<String> wide = Pictures.texts(Pictures.drawn(Pictures.strands(Language.ZH, 12, 1), 900, 400));
        List<String> narrow = Pictures.texts(Pictures.drawn(Pictures.strands(Language.ZH, 120, 1), 320, 220));

        assertTrue(wide.containsAll(List.of("12月", "1月", "6月", "11月", "2024年", "2025年")), wide.toString());
        assertTrue(narrow.contains("2027年") || narrow.contains("2026年"), narrow.toString());
        assertTrue(narrow.stream().noneMatch(text -> text.matches("\\d+月")), narrow.toString());
    }

    @Test
    void large_sums_are_counted_in_ten_thousands_and_zero_is_only_zero() {
        Sheet sheet = drawn(new TwoStrandsChart.Month(MAY, 60_000_000, 0, false, false));

        assertTrue(Pictures.texts(sheet).containsAll(List.of("0", "10 万")), Pictures.texts(sheet)::toString);
    }

    @Test
    void the_table_holds_yuan_with_two_decimals() {
        TwoStrandsChart chart = new TwoStrandsChart(
                Pictures.words(Language.ZH), List.of(new TwoStrandsChart.Month(MAY, 198_487, 5, true, false)));

        assertEquals(
                List.of("2026-05", "1984.87", "0.05", "1", "0"), chart.table().get(1));
    }

    private static Sheet drawn(TwoStrandsChart.Month month) {
        return Pictures.drawn(new TwoStrandsChart(Pictures.words(Language.ZH), List.of(month)), 600, 400);
    }

    /** The areas of a role below the legend, which has swatches of 10 by 10. */
    private static List<Box> bars(Sheet sheet, Role role) {
        return Pictures.areas(sheet, role).stream()
                .filter(box -> box.width() != 10 || box.height() != 10)
                .toList();
    }
}
