package huanqing.cli.linkage;

import huanqing.app.linkage.LinkageReport;
import huanqing.domain.linkage.Behaviour;
import huanqing.domain.linkage.BehaviourTests;
import huanqing.domain.linkage.ChannelFinding;
import huanqing.domain.linkage.LinkChannel;
import huanqing.domain.linkage.LinkCost;
import huanqing.domain.linkage.funds.FlagState;
import huanqing.domain.linkage.funds.FundingFlow;
import huanqing.domain.linkage.funds.FundingKind;
import huanqing.domain.linkage.funds.RollingFlag;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The linkage report in sentences. */
public final class LinkageText {
    private final Messages words;
    private final List<String> lines = new ArrayList<>();

    public LinkageText(Messages words) {
        this.words = words;
    }

    /** The sentences so far, one a line. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    public LinkageText add(LinkageReport report) {
        add(range(report), report.behaviour());
        report.cost().ifPresent(this::add);
        report.funds().flows().stream()
                .filter(flow -> flow.kind() == FundingKind.CASH && flow.share().isPresent())
                .forEach(this::add);
        lines.add(words.text(
                "linkage.flags",
                words.name(report.funds().rolling().level()),
                count(report, FlagState.RAISED),
                count(report, FlagState.UNKNOWN)));
        report.funds().rolling().flags().stream()
                .filter(flag -> flag.state() == FlagState.RAISED)
                .map(RollingFlag::sign)
                .forEach(sign -> lines.add("  " + words.name(sign)));
        return this;
    }

    /** A ledger without a whole month has no first and no last one to name. */
    private String range(LinkageReport report) {
        String seed = String.valueOf(report.seed());
        return report.history()
                .first()
                .map(first -> words.text(
                        "linkage.range",
                        first.toString(),
                        report.history().last().orElse(first).toString(),
                        seed))
                .orElseGet(() -> words.text("linkage.no-range", seed));
    }

    private static long count(LinkageReport report, FlagState state) {
        return report.funds().rolling().flags().stream()
                .filter(flag -> flag.state() == state)
                .count();
    }

    public LinkageText add(String title, Behaviour behaviour) {
        lines.add(title);
        lines.add(words.name(behaviour.verdict(), behaviour.months(), behaviour.monthsMissing()));
        behaviour.tests().ifPresent(tests -> add(behaviour, tests));
        return this;
    }

    private void add(Behaviour behaviour, BehaviourTests tests) {
        lines.add(words.text(
                "linkage.chance",
                decimal(tests.p().overall(), 4),
                decimal(tests.p().level(), 2)));
        behaviour.namedChannels().forEach(this::add);
        if (behaviour.namedChannels().isEmpty()) {
            OptionalDouble smallest = tests.smallestDetectable();
            lines.add(
                    smallest.isPresent()
                            ? words.text("linkage.detectable", decimal(smallest.getAsDouble(), 2))
                            : words.text("linkage.detectable-none"));
        }
    }

    private void add(ChannelFinding finding) {
        String size = finding.size().isEmpty() ? "–" : decimal(finding.size().getAsDouble(), 2);
        String line = words.name(finding.channel(), size, decimal(finding.p(), 4));
        String follows = finding.channel() == LinkChannel.LAG
                ? finding.leader()
                        .map(leader -> words.text("linkage.leads", words.name(leader), Math.abs(finding.lag())))
                        .orElse(words.text("linkage.same-month"))
                : "";
        lines.add("  " + line + follows);
    }

    private void add(LinkCost cost) {
        lines.add(words.text(
                cost.costOfLink().isNegative() ? "linkage.cost-negative" : "linkage.cost",
                yuan(cost.costOfLink().max(cost.costOfLink().negated())),
                yuan(cost.savingByPooling())));
    }

    private void add(FundingFlow flow) {
        String percent = decimal(flow.share().orElseThrow() * 100, 1);
        lines.add(words.text(
                "linkage.flow", yuan(flow.atMost()), percent, words.name(flow.to()), words.name(flow.from())));
    }

    private static String yuan(Money money) {
        return BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }

    private static String decimal(double value, int places) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(places, RoundingMode.HALF_UP)
                        .toPlainString()
                : "∞";
    }
}
