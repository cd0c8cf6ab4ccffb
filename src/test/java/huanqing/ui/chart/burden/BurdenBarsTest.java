package huanqing.ui.chart.burden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.burden.BurdenBars.Month;
import huanqing.ui.chart.burden.BurdenBars.Shares;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Ruler;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Type;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurdenBarsTest {
    private static final List<BigDecimal> LINES =
            List.of(new BigDecimal("0.36"), new BigDecimal("0.50"), new BigDecimal("0.55"));

    @Test
    void theBarsStandOnEachOtherAndAreAsHighAsTheirShares() {
        Sheet sheet = drawn(List.of(month("2026-10", "0.30", "0.15", false, false)), 600, 300);
        Box huabei = area(sheet, Role.HUABEI);
        Box jiebei = area(sheet, Role.JIEBEI);
        assertEquals(huabei.y(), jiebei.bottom(), 1e-6);
        assertEquals(2, huabei.height() / jiebei.height(), 1e-6);
        double limit = dashes(sheet).get(2);
        assertEquals(0.30 / 0.55, huabei.height() / (huabei.bottom() - limit), 1e-6);
    }

    @Test
    void whatMayStillGrowCarriesAnArrowAndWhatIsUnknownSaysSo() {
        Sheet sheet = drawn(
                List.of(
                        month("2026-10", "0.30", "0.15", false, false),
                        month("2026-11", "0.30", "0.15", true, true),
                        new Month(YearMonth.parse("2026-12"), Optional.empty(), true, true, "")),
                600,
                300);
        long arrows = sheet.marks().stream()
                .filter(Mark.Arrow.class::isInstance)
                .map(Mark.Arrow.class::cast)
                .filter(arrow -> arrow.box().y() > 30)
                .count();
        assertEquals(1, arrows);
        assertTrue(words(sheet).contains("未知"), words(sheet).toString());
        assertTrue(words(sheet).contains("往后"), words(sheet).toString());
    }

    @Test
    void aShareAboveTheIncomeStaysOnThePaper() {
        Sheet sheet = drawn(List.of(month("2026-10", "1.10", "0.60", false, true)), 600, 300);
        assertTrue(area(sheet, Role.JIEBEI).y() >= 0);
        assertTrue(words(sheet).contains("100%"), words(sheet).toString());
    }

    @ParameterizedTest
    @CsvSource({"900, 330", "420, 330", "240, 200", "120, 90"})
    void noWordTouchesAnother(double width, double height) {
        List<Month> months = IntStream.range(0, 12)
                .mapToObj(i -> month("2026-" + String.format("%02d", i + 1), "0." + (20 + i), "0.3", i > 5, i > 6))
                .toList();
        Sheet sheet = drawn(months, width, height);
        List<Mark.Word> written = sheet.marks().stream()
                .filter(Mark.Word.class::isInstance)
                .map(Mark.Word.class::cast)
                .toList();
        for (int i = 0; i < written.size(); i++) {
            for (int j = i + 1; j < written.size(); j++) {
                assertTrue(!written.get(i).box().meets(written.get(j).box()), written.get(i) + " " + written.get(j));
            }
        }
    }

    @Test
    void itIsToldAndListed() {
        BurdenBars bars = bars(List.of(
                month("2026-10", "0.30", "0.15", false, false),
                month("2026-11", "0.291", "0", true, true),
                new Month(YearMonth.parse("2026-12"), Optional.empty(), true, false, "")));
        assertEquals("2026年10月 45%；2026年11月 至少 29.1%；2026年12月 未知", bars.summary());
        assertEquals(List.of("2026-11", "0.291", "0", "1"), bars.table().get(2));
        assertEquals(List.of("2026-12", "", "", "0"), bars.table().get(3));
    }

    private static BurdenBars bars(List<Month> months) {
        return new BurdenBars(new ChartWords(Messages.in(Language.ZH), false), months, LINES);
    }

    private static Sheet drawn(List<Month> months, double width, double height) {
        Sheet sheet = new Sheet(width, height, new EvenRuler());
        bars(months).draw(sheet);
        return sheet;
    }

    private static Month month(String month, String huabei, String jiebei, boolean ahead, boolean atLeast) {
        Shares shares = new Shares(new BigDecimal(huabei), new BigDecimal(jiebei));
        return new Month(YearMonth.parse(month), Optional.of(shares), ahead, atLeast, month);
    }

    /** The last one: the first is the legend's. */
    private static Box area(Sheet sheet, Role role) {
        return sheet.marks().stream()
                .filter(Mark.Area.class::isInstance)
                .map(Mark.Area.class::cast)
                .filter(area -> area.role() == role)
                .reduce((one, other) -> other)
                .orElseThrow()
                .box();
    }

    private static List<Double> dashes(Sheet sheet) {
        return sheet.marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .filter(Mark.Line::dashed)
                .map(Mark.Line::y1)
                .toList();
    }

    private static List<String> words(Sheet sheet) {
        return sheet.marks().stream()
                .filter(Mark.Word.class::isInstance)
                .map(mark -> ((Mark.Word) mark).text())
                .toList();
    }

    /** Every sign is as wide as every other. */
    private record EvenRuler() implements Ruler {
        @Override
        public double width(String text, Type type) {
            return text.length() * 10.0;
        }

        @Override
        public double height(Type type) {
            return 16;
        }
    }
}
