package huanqing.ui.linkage;

import huanqing.app.linkage.LinkageReport;
import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.BehaviourTests;
import huanqing.domain.linkage.ChannelFinding;
import huanqing.domain.linkage.LinkChannel;
import huanqing.domain.linkage.LinkCost;
import huanqing.domain.linkage.PairedMonths;
import huanqing.domain.linkage.StressTable;
import huanqing.domain.linkage.funds.FundingFlow;
import huanqing.domain.linkage.funds.QuarterFlow;
import huanqing.domain.linkage.statistics.LagProfile;
import huanqing.domain.linkage.statistics.Ranks;
import huanqing.domain.money.Money;
import huanqing.ui.chart.Chart;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.FlowSankey;
import huanqing.ui.chart.LagBars;
import huanqing.ui.chart.MonthScatter;
import huanqing.ui.chart.ReserveBars;
import huanqing.ui.chart.StressMosaic;
import huanqing.ui.chart.TwoStrandsChart;
import huanqing.ui.chart.draw.Role;
import huanqing.ui.chart.draw.Texture;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Turns a report into the points of its six pictures. */
final class LinkageCharts {
    private final ChartWords words;
    private final LinkageReport report;
    private final PairedMonths months;

    LinkageCharts(ChartWords words, LinkageReport report) {
        this.words = words;
        this.report = report;
        this.months = report.history().months();
    }

    Chart strands() {
        long[] huabei = months.huabeiRepaid();
        long[] jiebei = months.jiebeiRepaid();
        boolean[] huabeiStress = months.huabeiStress();
        boolean[] jiebeiStress = months.jiebeiStress();
        return new TwoStrandsChart(
                words,
                IntStream.range(0, months.count())
                        .mapToObj(i -> new TwoStrandsChart.Month(
                                month(i), huabei[i], jiebei[i], huabeiStress[i], jiebeiStress[i], rows(month(i))))
                        .toList());
    }

    private List<TwoStrandsChart.Row> rows(YearMonth month) {
        return report.repayments().stream()
                .filter(entry -> YearMonth.from(entry.at()).equals(month))
                .map(entry -> new TwoStrandsChart.Row(
                        entry.at().toLocalDate(),
                        entry.meaning().product() == Product.HUABEI,
                        entry.amount().fen()))
                .toList();
    }

    /** Empty while months are missing for the tests. */
    Optional<Chart> lags() {
        return report.behaviour().tests().map(this::lags);
    }

    private Chart lags(BehaviourTests tests) {
        double[] values = IntStream.rangeClosed(-LagProfile.MAX_LAG, LagProfile.MAX_LAG)
                .mapToDouble(tests.lags()::at)
                .toArray();
        return new LagBars(words, values, tests.band());
    }

    /** Huabei's months against Jiebei's, moved by the lag at which they go together. */
    Chart scatter() {
        int lag = lag(report);
        int from = Math.max(0, -lag);
        int to = Math.min(months.count(), months.count() - lag);
        long[] huabei = Arrays.copyOfRange(months.huabeiRepaid(), from, Math.max(from, to));
        long[] jiebei = Arrays.copyOfRange(months.jiebeiRepaid(), from + lag, Math.max(from, to) + lag);
        long[] huabeiRanks = ranks(huabei);
        long[] jiebeiRanks = ranks(jiebei);
        return new MonthScatter(
                words,
                IntStream.range(0, huabei.length)
                        .mapToObj(i -> new MonthScatter.Dot(
                                month(from + i), huabei[i], jiebei[i], huabeiRanks[i], jiebeiRanks[i]))
                        .toList(),
                MonthScatter.Measure.AMOUNT,
                lag);
    }

    Chart mosaic() {
        StressTable table = report.behaviour().stress().table();
        return new StressMosaic(
                words, new StressMosaic.Counts(table.both(), table.huabeiOnly(), table.jiebeiOnly(), table.neither()));
    }

    /** The whole time. */
    Chart flow() {
        FundingFlow cash = report.funds().flows().get(0);
        return flow(cash.borrowed(), cash.atMost(), cash.repaid(), cash.atMost());
    }

    Chart flow(QuarterFlow quarter) {
        return flow(quarter.drawn(), quarter.drawnForHuabei(), quarter.repaid(), quarter.repaidFromJiebei());
    }

    private Chart flow(Money drawn, Money drawnForHuabei, Money repaid, Money repaidFromJiebei) {
        List<FlowSankey.Node> nodes = List.of(
                new FlowSankey.Node(words.text("linkage.flow.loans"), 0, Role.JIEBEI),
                new FlowSankey.Node(words.text("linkage.flow.own"), 0, Role.NEUTRAL),
                new FlowSankey.Node(words.text("linkage.flow.balance"), 1, Role.STRONG),
                new FlowSankey.Node(words.text("linkage.flow.huabei"), 2, Role.HUABEI),
                new FlowSankey.Node(words.text("linkage.flow.other"), 2, Role.NEUTRAL));
        return new FlowSankey(
                words,
                nodes,
                List.of(
                        link(0, 2, drawn, Role.JIEBEI, Texture.HATCHED),
                        link(1, 2, repaid.minus(repaidFromJiebei), Role.NEUTRAL, Texture.SOLID),
                        link(2, 3, repaidFromJiebei, Role.JIEBEI, Texture.HATCHED),
                        link(2, 3, repaid.minus(repaidFromJiebei), Role.NEUTRAL, Texture.SOLID),
                        link(2, 4, drawn.minus(drawnForHuabei), Role.JIEBEI, Texture.HATCHED)));
    }

    private static FlowSankey.Link link(int from, int to, Money money, Role role, Texture texture) {
        return new FlowSankey.Link(from, to, money.fen(), role, texture);
    }

    Chart reserve() {
        Optional<LinkCost> cost = report.cost();
        OptionalLong none = OptionalLong.empty();
        OptionalLong joint = fen(cost.map(found -> found.joint().amount()));
        return new ReserveBars(
                words,
                List.of(
                        row(
                                "linkage.reserve.huabei",
                                fen(cost.map(found -> found.huabeiAlone().amount())),
                                none,
                                Role.HUABEI,
                                Texture.SOLID),
                        row(
                                "linkage.reserve.jiebei",
                                fen(cost.map(found -> found.jiebeiAlone().amount())),
                                none,
                                Role.JIEBEI,
                                Texture.HATCHED),
                        row("linkage.reserve.joint", joint, none, Role.STRONG, Texture.SOLID),
                        row(
                                "linkage.reserve.apart",
                                fen(cost.map(found -> found.apart().amount())),
                                joint,
                                Role.NEUTRAL,
                                Texture.SOLID)));
    }

    private ReserveBars.Row row(String key, OptionalLong fen, OptionalLong reach, Role role, Texture texture) {
        return new ReserveBars.Row(words.text(key), fen, reach, role, texture);
    }

    private static OptionalLong fen(Optional<Money> money) {
        return money.map(known -> OptionalLong.of(known.fen())).orElseGet(OptionalLong::empty);
    }

    /** The months by which Jiebei follows, where the amounts speak of a link; else 0. */
    static int lag(LinkageReport report) {
        return report.behaviour().namedChannels().stream()
                .filter(finding -> finding.channel() == LinkChannel.LAG)
                .mapToInt(ChannelFinding::lag)
                .findFirst()
                .orElse(0);
    }

    private static long[] ranks(long[] values) {
        double[] ranks = Ranks.of(Arrays.stream(values).asDoubleStream().toArray());
        return Arrays.stream(ranks).mapToLong(Math::round).toArray();
    }

    private YearMonth month(int i) {
        return report.history().first().orElseThrow().plusMonths(i);
    }
}
