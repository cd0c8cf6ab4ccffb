package huanqing.ui.reserve.flows;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.cashflow.proposal.FlowProposal;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.util.List;

/** Planned flows in words. */
final class FlowWords {
    private static final int DAYS_TO_NEXT = 62;

    private final Words words;

    FlowWords(Words words) {
        this.words = words;
    }

    /** With its sign: what goes out is less. */
    String amount(PlannedFlow flow) {
        Money sum = flow.kind().isInflow() ? flow.amount() : flow.amount().negated();
        return words.money(sum);
    }

    String when(PlannedFlow flow) {
        return flow.rhythm() == Rhythm.ONCE
                ? words.text("flows.plan.once", words.date(flow.first()))
                : words.text("flows.plan.monthly", flow.first().getDayOfMonth());
    }

    /** The next day on which it comes. */
    String next(PlannedFlow flow, LocalDate today) {
        LocalDate from = flow.first().isAfter(today) ? flow.first() : today;
        return flow.between(today, from.plusDays(DAYS_TO_NEXT)).stream()
                .map(CashFlow::on)
                .map(words::date)
                .findFirst()
                .orElseGet(() -> words.text("flows.plan.over"));
    }

    String until(PlannedFlow flow) {
        return flow.last().map(words::date).orElse("");
    }

    String proposal(FlowProposal found) {
        PlannedFlow flow = found.flow();
        return words.text(
                "flows.proposals.line",
                words.name(flow.kind()),
                flow.label(),
                words.money(flow.amount()),
                when(flow),
                found.rows().size(),
                words.date(flow.first()));
    }

    /** What the rows were that suggest it. */
    String evidence(FlowProposal found) {
        List<String> rows = found.rows().stream()
                .map(row -> words.monthAndDay(row.at().toLocalDate()) + " " + words.money(row.amount()))
                .toList();
        return String.join(words.text("flows.proposals.separator"), rows);
    }
}
