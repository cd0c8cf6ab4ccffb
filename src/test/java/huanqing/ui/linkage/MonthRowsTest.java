package huanqing.ui.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.draw.Ruler;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A month of the two strands tells the repayments that its sums are made of. */
class MonthRowsTest {
    private static final Ruler EVEN_LETTERS = new Ruler() {
        @Override
        public double width(String text, Type type) {
            return 10 * text.length() * type.scale();
        }

        @Override
        public double height(Type type) {
            return 18 * type.scale();
        }
    };

    @Test
    void theLastMonthTellsItsRepaymentAndTheOthersNone() {
        List<String> told = told(false);
        String last = told.get(told.size() - 1);
        assertEquals(
                "10-10  花呗 ¥1,234.00",
                last.lines().reduce((first, second) -> second).orElseThrow());
        assertEquals(3, told.get(0).lines().count(), told.get(0));
    }

    @Test
    void hiddenAmountsAreHiddenThereToo() {
        assertFalse(String.join("", told(true)).contains("1,234"));
    }

    private static List<String> told(boolean amountsHidden) {
        ChartWords words = new ChartWords(Messages.in(Language.ZH), amountsHidden);
        Sheet sheet = new Sheet(900, 300, EVEN_LETTERS);
        new LinkageCharts(words, InventedReport.linked()).strands().draw(sheet);
        return sheet.spots().stream().map(spot -> spot.words()).toList();
    }
}
