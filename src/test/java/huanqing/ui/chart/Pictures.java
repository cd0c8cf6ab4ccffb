package huanqing.ui.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.chart.draw.Box;
import huanqing.ui.chart.draw.Mark;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Ruler;
import huanqing.ui.chart.draw.Sheet;
import huanqing.ui.chart.draw.Texture;
import huanqing.ui.chart.draw.Type;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
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
                        scale * (1_400 + random.nextInt(900)),
                        i % 5 == 1 ? 0 : scale * (300 + random.nextInt(1_400)),
                        i % 9 == 3 || i % 7 == 2,
                        i % 9 == 3 || i % 9 == 4))
                .toList();
        return new TwoStrandsChart(words(language), months);
    }

    static LagBars lags(Language language, double strongest) {
        return new LagBars(words(language), new double[] {0.08, -0.05, 0.12, 0.28, strongest, 0.2, -0.02}, 0.35);
    }

    static MonthScatter scatter(Language language, int count, MonthScatter.Measure measure) {
        Random random = new Random(7);
        List<MonthScatter.Dot> dots = IntStream.range(0, count)
                .mapToObj(i -> {
                    long huabei = 120_000 + random.nextInt(150_000);
                    return new MonthScatter.Dot(
                            YearMonth.of(2024, 5).plusMonths(i),
                            huabei,
                            huabei / 2 + random.nextInt(70_000),
                            1 + i * 7L % count,
                            1 + i * 11L % count);
                })
                .toList();
        return new MonthScatter(words(language), dots, measure, 1);
    }

    static StressMosaic mosaic(Language language, int both, int huabei, int jiebei, int neither) {
        return new StressMosaic(words(language), new StressMosaic.Counts(both, huabei, jiebei, neither));
    }

    static FlowSankey flow(Language language, long smallest) {
        boolean chinese = language == Language.ZH;
        List<FlowSankey.Node> nodes = List.of(
                new FlowSankey.Node(chinese ? "借呗放款" : "Jiebei loans", 0, Role.JIEBEI),
                new FlowSankey.Node(chinese ? "工资等收入" : "Income", 0, Role.NEUTRAL),
                new FlowSankey.Node(chinese ? "余额／银行卡" : "Balance and bank", 1, Role.STRONG),
                new FlowSankey.Node(chinese ? "还花呗" : "Huabei dues", 2, Role.HUABEI),
                new FlowSankey.Node(chinese ? "还借呗" : "Jiebei dues", 2, Role.JIEBEI),
                new FlowSankey.Node(chinese ? "其他" : "Other", 2, Role.NEUTRAL));
        return new FlowSankey(
                words(language),
                nodes,
                List.of(
                        new FlowSankey.Link(0, 2, 1_420_000, Role.JIEBEI, Texture.HATCHED),
                        new FlowSankey.Link(1, 2, 2_100_000, Role.NEUTRAL, Texture.SOLID),
                        new FlowSankey.Link(2, 3, 1_420_000, Role.JIEBEI, Texture.HATCHED),
                        new FlowSankey.Link(2, 3, 300_000, Role.NEUTRAL, Texture.SOLID),
                        new FlowSankey.Link(2, 4, smallest, Role.NEUTRAL, Texture.SOLID),
                        new FlowSankey.Link(2, 5, 1_100_000, Role.NEUTRAL, Texture.SOLID)));
    }

    static ReserveBars reserve(Language language, OptionalLong single, long scale) {
        boolean chinese = language == Language.ZH;
        OptionalLong none = OptionalLong.empty();
        return new ReserveBars(
                words(language),
                List.of(
                        new ReserveBars.Row(
                                chinese ? "只看花呗" : "Huabei alone", single, none, Role.HUABEI, Texture.SOLID),
                        new ReserveBars.Row(
                                chinese ? "只看借呗" : "Jiebei alone",
                                OptionalLong.of(scale * 268_000),
                                none,
                                Role.JIEBEI,
                                Texture.HATCHED),
                        new ReserveBars.Row(
                                chinese ? "合在一起（实际）" : "Together, as they are",
                                OptionalLong.of(scale * 486_000),
                                none,
                                Role.STRONG,
                                Texture.SOLID),
                        new ReserveBars.Row(
                                chinese ? "合在一起（若无关联）" : "Together, if not linked",
                                OptionalLong.of(scale * 422_000),
                                OptionalLong.of(scale * 486_000),
                                Role.NEUTRAL,
                                Texture.SOLID)));
    }

    /** Fails when words leave the sheet or touch each other. */
    static void assertWordsApart(Sheet sheet) {
        List<Mark.Word> labels = marks(sheet, Mark.Word.class);
        Box paper = new Box(0, 0, sheet.width(), sheet.height());
        for (int i = 0; i < labels.size(); i++) {
            assertTrue(paper.holds(labels.get(i).box()), labels.get(i).toString());
            for (int j = i + 1; j < labels.size(); j++) {
                assertFalse(labels.get(i).box().meets(labels.get(j).box()), labels.get(i) + " " + labels.get(j));
            }
        }
    }

    static Mark.Word word(Sheet sheet, String text) {
        return marks(sheet, Mark.Word.class).stream()
                .filter(mark -> mark.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + texts(sheet)));
    }

    static List<Box> areas(Sheet sheet, Role role) {
        return marks(sheet, Mark.Area.class).stream()
                .filter(area -> area.role() == role)
                .map(Mark.Area::box)
                .toList();
    }
}
