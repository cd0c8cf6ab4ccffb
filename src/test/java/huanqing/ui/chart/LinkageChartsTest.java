package huanqing.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.i18n.Language;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Sheet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkageChartsTest {
    @ParameterizedTest
    @CsvSource({"240,160", "300,220", "560,360", "1100,500"})
    void words_of_every_chart_stay_on_the_sheet_and_apart(int width, int height) {
        for (Language language : Language.values()) {
            Stream.of(
                            Pictures.lags(language, 0.62),
                            Pictures.lags(language, -0.99),
                            Pictures.scatter(language, 30, MonthScatter.Measure.AMOUNT),
                            Pictures.scatter(language, 120, MonthScatter.Measure.RANK),
                            Pictures.mosaic(language, 6, 2, 3, 19),
                            Pictures.mosaic(language, 0, 0, 1, 119),
                            Pictures.flow(language, 1),
                            Pictures.reserve(language, OptionalLong.of(1), 1_000_000_000))
                    .map(chart -> Pictures.drawn(chart, width, height))
                    .forEach(Pictures::assertWordsApart);
        }
    }

    @Test
    void the_strongest_lag_alone_is_emphasised_and_points_its_own_way() {
        Sheet sheet = Pictures.drawn(Pictures.lags(Language.ZH, -0.62), 500, 300);

        List<Box> strong = Pictures.areas(sheet, Role.STRONG);
        assertEquals(1, strong.size());
        Box band = widest(Pictures.areas(sheet, Role.BAND));
        assertEquals(band.centerY(), strong.get(0).y(), 1e-9);
        assertEquals(0.62 / 0.35, strong.get(0).height() / (band.height() / 2), 1e-9);
        assertTrue(sheet.spots().get(4).words().contains("借呗晚 1 个月\n相关 −0.62\n超出巧合范围 ±0.35"));
    }

    @Test
    void the_last_six_months_are_large_and_named() {
        Sheet sheet = Pictures.drawn(Pictures.scatter(Language.ZH, 30, MonthScatter.Measure.AMOUNT), 560, 360);

        List<Mark.Dot> large = Pictures.marks(sheet, Mark.Dot.class).stream()
                .filter(dot -> dot.role() == Role.STRONG)
                .toList();
        assertEquals(6, large.size());
        assertTrue(Pictures.texts(sheet).containsAll(List.of("5月", "6月", "7月", "8月", "9月", "10月")));
    }

    @Test
    void ranks_reach_from_one_corner_to_the_other() {
        Sheet sheet = Pictures.drawn(Pictures.scatter(Language.ZH, 20, MonthScatter.Measure.RANK), 560, 360);

        assertTrue(Pictures.texts(sheet).containsAll(List.of("0", "10", "20")), Pictures.texts(sheet)::toString);
    }

    @Test
    void areas_of_the_mosaic_are_the_shares_of_the_months() {
        Sheet sheet = Pictures.drawn(Pictures.mosaic(Language.ZH, 20, 20, 20, 60), 600, 500);

        Box both = Pictures.areas(sheet, Role.SHARED).get(0);
        double all = Pictures.areas(sheet, Role.BAND).stream()
                        .mapToDouble(LinkageChartsTest::size)
                        .sum()
                + size(both);
        assertEquals(20.0 / 120, size(both) / all, 0.01);
    }

    @ParameterizedTest
    @CsvSource({"6,2,3,19", "0,0,1,119", "0,0,0,36", "1,0,0,0", "119,1,1,119", "30,0,0,0"})
    void every_count_of_the_mosaic_stands_in_its_own_cell(int both, int huabei, int jiebei, int neither) {
        Sheet sheet = Pictures.drawn(Pictures.mosaic(Language.ZH, both, huabei, jiebei, neither), 240, 150);

        for (int count : new int[] {both, huabei, jiebei, neither}) {
            assertTrue(
                    Pictures.texts(sheet).stream().anyMatch(text -> text.matches("[▲▼ ]*" + count + "( 个月)?")),
                    () -> count + " " + Pictures.texts(sheet));
        }
    }

    @Test
    void bands_are_as_thick_as_their_sums() {
        Sheet sheet = Pictures.drawn(Pictures.flow(Language.ZH, 380_000), 600, 400);

        List<Mark.Ribbon> ribbons = Pictures.marks(sheet, Mark.Ribbon.class);
        assertEquals(
                1_420_000.0 / 2_100_000,
                ribbons.get(0).thickness() / ribbons.get(1).thickness(),
                1e-9);
        assertEquals(ribbons.get(0).thickness(), ribbons.get(2).thickness(), 1e-9);
        assertTrue(ribbons.stream().allMatch(ribbon -> ribbon.top2() + ribbon.thickness() <= 400));
    }

    @Test
    void a_fen_that_flows_is_still_seen() {
        Sheet sheet = Pictures.drawn(Pictures.flow(Language.ZH, 1), 600, 400);

        assertTrue(Pictures.marks(sheet, Mark.Ribbon.class).stream().allMatch(ribbon -> ribbon.thickness() >= 2));
    }

    @Test
    void a_sum_that_nobody_knows_is_called_unknown_and_has_no_bar() {
        Sheet sheet = Pictures.drawn(Pictures.reserve(Language.ZH, OptionalLong.empty(), 1), 600, 300);

        assertEquals(List.of(), Pictures.areas(sheet, Role.HUABEI));
        Pictures.word(sheet, "未知");
    }

    @Test
    void the_dashed_part_shows_what_the_link_takes() {
        Sheet sheet = Pictures.drawn(Pictures.reserve(Language.ZH, OptionalLong.of(235_000), 1), 600, 300);

        Box dashed = Pictures.areas(sheet, Role.SHARED).get(0);
        Box together = Pictures.areas(sheet, Role.STRONG).get(0);
        assertEquals(together.right(), dashed.right(), 1e-6);
        assertTrue(
                sheet.spots().get(3).words().contains("¥640.00"),
                sheet.spots().get(3).words());
    }

    @Test
    void the_text_for_a_table_program_is_harmless_and_complete() {
        Chart chart = new ReserveBars(
                Pictures.words(Language.ZH),
                List.of(new ReserveBars.Row(
                        "=1+1, \"x\"", OptionalLong.of(5), OptionalLong.empty(), Role.STRONG, null)));

        assertEquals("\uFEFF项目,金额（元）\r\n\"'=1+1, \"\"x\"\"\",0.05\r\n", ChartFiles.csv(chart));
    }

    private static Box widest(List<Box> boxes) {
        return boxes.stream().max(Comparator.comparingDouble(Box::width)).orElseThrow();
    }

    private static double size(Box box) {
        return box.width() * box.height();
    }
}
