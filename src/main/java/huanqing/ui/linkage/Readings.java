package huanqing.ui.linkage;

import huanqing.app.linkage.LinkageReport;
import huanqing.domain.linkage.Behaviour;
import huanqing.domain.linkage.BehaviourTests;
import huanqing.domain.linkage.ChannelFinding;
import huanqing.domain.linkage.LinkChannel;
import huanqing.domain.linkage.StressLink;
import huanqing.domain.linkage.StressTable;
import huanqing.domain.linkage.funds.FlagState;
import huanqing.domain.linkage.funds.FundingFlow;
import huanqing.domain.linkage.funds.QuarterFlow;
import huanqing.domain.linkage.statistics.Interval;
import huanqing.ui.fx.Words;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a sentence or two what each picture of a report shows. */
final class Readings {
    /** From this size on, a correlation is called by its direction. */
    private static final double NOTABLE = 0.3;

    private final Words words;
    private final Figures figures;
    private final LinkageWords answer;

    Readings(Words words) {
        this.words = words;
        this.figures = new Figures(words);
        this.answer = new LinkageWords(words);
    }

    String strands(LinkageReport report) {
        StressTable table = report.behaviour().stress().table();
        if (report.behaviour().months() == 0) {
            return words.text("linkage.reason.never");
        }
        return words.text(
                "linkage.read.strands",
                report.behaviour().months(),
                table.both() + table.huabeiOnly(),
                table.both() + table.jiebeiOnly(),
                table.both());
    }

    String lags(Behaviour behaviour) {
        if (behaviour.tests().isEmpty()) {
            return words.text("linkage.read.later", behaviour.monthsMissing());
        }
        BehaviourTests tests = behaviour.tests().get();
        int lag = tests.lags().strongestLag();
        double value = tests.lags().at(lag);
        if (Math.abs(value) <= tests.band()) {
            return words.text("linkage.read.lags.inside");
        }
        String key =
                lag == 0 ? "linkage.read.lags.same" : lag > 0 ? "linkage.read.lags.jiebei" : "linkage.read.lags.huabei";
        return words.text(key, figures.decimal(value), Math.abs(lag));
    }

    String scatter(LinkageReport report) {
        Optional<ChannelFinding> lag = report.behaviour().tests().flatMap(tests -> tests.channels().stream()
                .filter(finding -> finding.channel() == LinkChannel.LAG)
                .findFirst());
        OptionalDouble size = LinkageCharts.lag(report) == 0
                ? report.behaviour().raw().spearman()
                : lag.map(ChannelFinding::size).orElseGet(OptionalDouble::empty);
        if (size.isEmpty()) {
            return words.text("linkage.read.scatter.flat");
        }
        String key = size.getAsDouble() >= NOTABLE
                ? "linkage.read.scatter.same"
                : size.getAsDouble() <= -NOTABLE ? "linkage.read.scatter.opposite" : "linkage.read.scatter.loose";
        return words.text(key, figures.decimal(size.getAsDouble()));
    }

    String mosaic(Behaviour behaviour) {
        StressLink stress = behaviour.stress();
        String count = words.text(
                "linkage.read.mosaic", behaviour.months(), stress.table().both());
        Interval interval = stress.interval();
        boolean bounded =
                Double.isFinite(stress.oddsRatio()) && Double.isFinite(interval.high()) && stress.oddsRatio() > 0;
        return bounded
                ? count
                        + figures.space()
                        + words.text(
                                "linkage.read.mosaic.odds",
                                figures.decimal(stress.oddsRatio()),
                                figures.decimal(interval.low()),
                                figures.decimal(interval.high()))
                : count;
    }

    String flow(FundingFlow flow) {
        return flow.share().isEmpty()
                ? words.text("linkage.read.flow.none")
                : words.text(
                        "linkage.read.flow",
                        words.money(flow.atMost()),
                        figures.percent(flow.share().getAsDouble()));
    }

    String flow(QuarterFlow quarter) {
        return words.text(
                "linkage.read.flow.quarter", words.money(quarter.repaidFromJiebei()), words.money(quarter.repaid()));
    }

    String quarter(QuarterFlow quarter) {
        return words.text("linkage.flow.quarter", String.valueOf(quarter.year()), quarter.quarter());
    }

    String reserve(LinkageReport report) {
        return report.cost()
                .map(cost -> words.text("linkage.read.reserve", words.money(cost.savingByPooling()))
                        + figures.space()
                        + answer.cost(cost))
                .orElseGet(() ->
                        words.text("linkage.read.later", report.behaviour().monthsMissing()));
    }

    String flags(LinkageReport report) {
        long seen = report.funds().rolling().flags().stream()
                .filter(flag -> flag.state() == FlagState.RAISED)
                .count();
        long unknown = report.funds().rolling().flags().stream()
                .filter(flag -> flag.state() == FlagState.UNKNOWN)
                .count();
        return words.text("linkage.read.flags", seen, unknown);
    }

    /** The answer and its readings, for a letter or a note. */
    String inPlainText(LinkageReport report) {
        return Stream.concat(
                        Stream.of(answer.headline(report), answer.reason(report), answer.trust(report.behaviour())),
                        Stream.of(
                                strands(report),
                                lags(report.behaviour()),
                                scatter(report),
                                mosaic(report.behaviour()),
                                flow(report.funds().flows().get(0)),
                                reserve(report),
                                flags(report)))
                .collect(Collectors.joining("\n"));
    }
}
