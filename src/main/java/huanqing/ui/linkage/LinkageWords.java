package huanqing.ui.linkage;

import huanqing.app.linkage.LinkageReport;
import huanqing.domain.linkage.Behaviour;
import huanqing.domain.linkage.BehaviourTests;
import huanqing.domain.linkage.ChannelFinding;
import huanqing.domain.linkage.LinkChannel;
import huanqing.domain.linkage.LinkCost;
import huanqing.domain.linkage.LinkVerdict;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a report in plain sentences. */
final class LinkageWords {
    private final Words words;
    private final Figures figures;

    LinkageWords(Words words) {
        this.words = words;
        this.figures = new Figures(words);
    }

    /** The answer in one or two sentences, with the yuan. */
    String headline(LinkageReport report) {
        return Stream.of(
                        answer(report.behaviour()),
                        report.cost().map(this::cost).orElse(""))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(figures.space()));
    }

    private String answer(Behaviour behaviour) {
        return switch (behaviour.verdict()) {
            case LINKED -> words.text("linkage.head.linked", how(behaviour.namedChannels()));
            case NO_LINK_FOUND -> words.text("linkage.head.none");
            case INDEPENDENT -> words.text("linkage.head.independent");
            case NOT_ENOUGH_DATA -> words.text("linkage.head.missing", behaviour.monthsMissing());
        };
    }

    /** The strongest way in which they are linked: a direction says more than a coincidence. */
    private String how(List<ChannelFinding> named) {
        return named.stream().findFirst().map(this::how).orElseGet(() -> words.text("linkage.how.all"));
    }

    private String how(ChannelFinding finding) {
        return switch (finding.channel()) {
            case LAG -> lag(finding);
            case DISTANCE -> words.text("linkage.how.distance");
            case STRESS -> words.text("linkage.how.stress");
        };
    }

    private String lag(ChannelFinding finding) {
        boolean same = finding.size().orElse(0) >= 0;
        if (finding.lag() == 0) {
            return words.text(same ? "linkage.how.same" : "linkage.how.opposite");
        }
        if (finding.lag() > 0) {
            return words.text(
                    same ? "linkage.how.jiebei-follows" : "linkage.how.jiebei-answers", Math.abs(finding.lag()));
        }
        return words.text(same ? "linkage.how.huabei-follows" : "linkage.how.huabei-answers", Math.abs(finding.lag()));
    }

    /** What the link does to the reserve. */
    String cost(LinkCost cost) {
        Money money = cost.costOfLink();
        if (money.isZero()) {
            return words.text("linkage.cost.none");
        }
        return words.text(
                money.isPositive() ? "linkage.cost.more" : "linkage.cost.less",
                words.money(money.max(money.negated())));
    }

    /** What the verdict rests on. */
    String reason(LinkageReport report) {
        Behaviour behaviour = report.behaviour();
        if (report.history().first().isEmpty()) {
            return words.text("linkage.reason.never");
        }
        String range = words.text("linkage.reason.range", range(report));
        return behaviour
                .tests()
                .map(tests -> range
                        + figures.space()
                        + words.text(
                                "linkage.reason.chance",
                                figures.percent(tests.p().overall())))
                .orElse(range);
    }

    /** The months that were looked at; empty when there are none. */
    String range(LinkageReport report) {
        return report.history()
                .first()
                .map(first -> words.text(
                        "linkage.months",
                        first.toString(),
                        report.history().last().orElseThrow().toString(),
                        report.behaviour().months()))
                .orElse("");
    }

    /** What these months could have shown, and could not. */
    String trust(Behaviour behaviour) {
        if (behaviour.tests().isEmpty()) {
            return words.text("linkage.trust.missing", behaviour.months() + behaviour.monthsMissing());
        }
        BehaviourTests tests = behaviour.tests().get();
        return tests.smallestDetectable().isPresent()
                ? words.text(
                        "linkage.trust.detectable",
                        figures.decimal(tests.smallestDetectable().getAsDouble()))
                : words.text("linkage.trust.nothing");
    }

    /** The three ways of looking, each with its size and how often chance does as much. */
    List<String> channels(Behaviour behaviour) {
        return behaviour.tests().stream()
                .flatMap(tests -> tests.channels().stream())
                .map(finding ->
                        words.name(finding.channel(), figures.size(finding.size()), figures.percent(finding.p()))
                                + follows(finding))
                .toList();
    }

    private String follows(ChannelFinding finding) {
        if (finding.channel() != LinkChannel.LAG) {
            return "";
        }
        return finding.leader()
                .map(leader -> words.text("linkage.leads", words.name(leader), Math.abs(finding.lag())))
                .orElse(words.text("linkage.same-month"));
    }

    String verdictChip(LinkVerdict verdict) {
        return words.text("linkage.chip." + verdict.name());
    }
}
