package huanqing.ui.chart.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Ruler;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailingBarsTest {
    private static final Ruler EVEN_LETTERS = new Ruler() {
        @Override
        public double width(String text, Type type) {
            return 7.0 * text.length();
        }

        @Override
        public double height(Type type) {
            return 14;
        }
    };

    @Test
    void a_share_is_written_above_its_bar_and_never_across_a_taller_neighbour() {
        Sheet sheet = new Sheet(90, 200, EVEN_LETTERS);
        FailingBars.Bar small = new FailingBars.Bar("11-21", "first week", 0.002);
        FailingBars.Bar tall = new FailingBars.Bar("11-28", "second week", 0.4);
        new FailingBars(new ChartWords(Messages.in(Language.EN), false), List.of(small, tall, small)).draw(sheet);

        List<Mark.Area> bars = sheet.marks().stream()
                .filter(Mark.Area.class::isInstance)
                .map(Mark.Area.class::cast)
                .toList();
        List<Mark.Word> words = sheet.marks().stream()
                .filter(Mark.Word.class::isInstance)
                .map(Mark.Word.class::cast)
                .toList();
        assertEquals(3, bars.size());
        assertTrue(words.stream().anyMatch(word -> word.text().equals("40%")), "the tall one has its share");
        for (Mark.Word word : words) {
            assertTrue(bars.stream().noneMatch(bar -> bar.box().meets(word.box())), word.text() + " stands free");
        }
    }
}
