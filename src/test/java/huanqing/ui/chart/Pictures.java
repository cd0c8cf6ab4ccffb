package huanqing.ui.chart;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Ruler;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Type;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented points, and a ruler that needs no toolkit: Chinese is one em wide, the rest 0.6. */
final class Pictures {
    static final Ruler RULER = new Ruler() {
        @Override
        public double width(String text, Type type) {
            return text.codePoints().mapToDouble(c -> c > 0x2E80 ? 14 : 8.4).sum() * type.scale();
        }

        @Override
        public double height(Type type) {
            return 18 * type.scale();
        }
    };

    private Pictures() {}

    static ChartWords words(Language language) {
        return new ChartWords(Messages.in(language), false);
    }

    static Sheet drawn(Chart chart, double width, double height) {
        Sheet sheet = new Sheet(width, height, RULER);
        chart.draw(sheet);
        return sheet;
    }

    static <M extends Mark> List<M> marks(Sheet sheet, Class<M> kind) {
        return sheet.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<String> texts(Sheet sheet) {
        return marks(sheet, Mark.Word.class).stream().map(Mark.Word::text).toList();
    }

    /** Two strands that grow and dip with the seasons; every ninth month is tight for both. */
    static TwoStrandsChart strands(Language language, int count, long scale) {
        Random random = new Random(20261121);
        List<TwoStrandsChart.Month> months = IntStream.range(0, count)
                .mapToObj(i -> new TwoStrandsChart.Month(
                        YearMonth.of(2024, 12).plusMonths(i),
                        scale * (1_400 + random.nextInt(900)) * 100 / 100,
                        i % 5 == 1 ? 0 : scale * (300 + random.nextInt(1_400)),
                        i % 9 == 3 || i % 7 == 2,
                        i % 9 == 3 || i % 9 == 4))
                .toList();
        return new TwoStrandsChart(words(language), months);
    }
}
