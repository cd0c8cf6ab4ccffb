package huanqing.cli.calc.huabei;

import huanqing.cli.Context;
import huanqing.cli.calc.answer.Answer;
import huanqing.cli.calc.answer.Calculation;
import huanqing.cli.calc.answer.Value;
import huanqing.domain.credit.allocation.ClaimKind;
import huanqing.domain.credit.allocation.OverdueRefund;
import huanqing.domain.credit.huabei.EarlySettlement;
import huanqing.domain.credit.huabei.InstalmentPlan;
import huanqing.domain.credit.huabei.InstalmentRefund;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.credit.huabei.InstalmentTerm;
import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "huabei-instalment",
        description = {
            "The terms of an instalment plan and their true annual cost (H8).",
            "With --refund: what a refund leaves of it (H14). With --settle-after: what settling the rest costs (H9)."
        },
        footer = "Example: huanqing calc huabei-instalment --amount 600000 --terms 6 --fee-rate 0.045 --kind BILL"
                + " --settle-after 1 --policy WAIVE_UNBILLED")
public final class InstalmentCommand extends Calculation {
    @Option(
            names = "--amount",
            required = true,
            paramLabel = "F",
            converter = Value.SomeFen.class,
            description = "The amount turned into instalments.")
    private Money amount;

    @Option(
            names = "--terms",
            required = true,
            paramLabel = "N",
            converter = Value.Terms.class,
            description = "How many months.")
    private Integer terms;

    @Option(
            names = "--fee-rate",
            required = true,
            paramLabel = "R",
            converter = Value.Share.class,
            description = "The fee of the whole amount: 0.025 for 2.5%%.")
    private BigDecimal feeRate;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "ORDER|BILL",
            description = "An order at the checkout, or a bill.")
    private InstalmentSource kind;

    @Option(
            names = "--refund",
            paramLabel = "F",
            converter = Value.Fen.class,
            description = "What the seller gives back.")
    private Money refund;

    @Option(
            names = "--paid-terms",
            paramLabel = "K",
            converter = Value.TermsPaid.class,
            description = "Terms already billed and paid when the refund comes (default: 0).")
    private Integer paidTerms;

    @Option(
            names = "--overdue-terms",
            paramLabel = "N",
            converter = Value.TermsPaid.class,
            description = "Terms after those that are billed and overdue when the refund comes (default: 0).")
    private Integer overdueTerms;

    @Option(
            names = "--overdue-interest",
            paramLabel = "F",
            converter = Value.Fen.class,
            description = "Overdue interest that has run on them (default: 0).")
    private Money overdueInterest;

    @Option(
            names = "--settle-after",
            paramLabel = "K",
            converter = Value.TermsPaid.class,
            description = "Settle all that is left after this term.")
    private Integer settleAfter;

    @Option(
            names = "--policy",
            paramLabel = "P",
            description = "Which unbilled fees that charges: ${COMPLETION-CANDIDATES} (default: WAIVE_UNBILLED).")
    private SettlementPolicy policy;

    public InstalmentCommand(Context context) {
        super(context);
    }

    @Override
    protected Answer answer() {
        checkOptions();
        if (amount.compareTo(kind.least()) < 0) {
            throw refused("calc.refused.instalment-too-small", yuan(kind.least()));
        }
        InstalmentPlan plan = InstalmentPlan.of(kind, amount, terms, feeRate);
        if (refund != null) {
            return refunded(plan);
        }
        return settleAfter == null ? answer(plan, plan.terms(), Money.ZERO, null) : settled(plan);
    }

    private void checkOptions() {
        needs(paidTerms, "--paid-terms", refund, "--refund");
        needs(overdueTerms, "--overdue-terms", refund, "--refund");
        needs(overdueInterest, "--overdue-interest", overdueTerms, "--overdue-terms");
        needs(policy, "--policy", settleAfter, "--settle-after");
        if (refund != null && settleAfter != null) {
            throw misused("--refund and --settle-after are two questions: ask one at a time.");
        }
        if (billed() > terms || settleAfter != null && settleAfter > terms) {
            throw misused("There are only " + terms + " terms.");
        }
    }

    private int billed() {
        return Objects.requireNonNullElse(paidTerms, 0) + Objects.requireNonNullElse(overdueTerms, 0);
    }

    private Answer refunded(InstalmentPlan plan) {
        if (refund.compareTo(amount) > 0) {
            throw refused("calc.refused.refund-too-large", yuan(amount));
        }
        if (overdueTerms != null) {
            return refundedOverdue(plan);
        }
        InstalmentRefund outcome = InstalmentRefund.of(plan, billed(), refund);
        return answer(plan, outcome.terms(), outcome.waivedFee(), null)
                .with("to_balance", outcome.toBalance())
                .because(outcome.explained());
    }

    private Answer refundedOverdue(InstalmentPlan plan) {
        OverdueRefund.Billed billed = new OverdueRefund.Billed(
                Objects.requireNonNullElse(paidTerms, 0),
                overdueTerms,
                LocalDate.EPOCH,
                Objects.requireNonNullElse(overdueInterest, Money.ZERO));
        OverdueRefund outcome = OverdueRefund.of(plan, billed, refund, List.of());
        return answer(plan, outcome.unbilled().terms(), outcome.unbilled().waivedFee(), null)
                .with("to_balance", outcome.toBalance())
                .with(
                        "met",
                        Answer.of("penalty", outcome.met().to(ClaimKind.OVERDUE_INTEREST))
                                .with("principal", outcome.met().to(ClaimKind.OVERDUE_PRINCIPAL))
                                .with("fee", outcome.met().to(ClaimKind.BILLED_FEE)))
                .because(outcome.unbilled().explained());
    }

    private Answer settled(InstalmentPlan plan) {
        EarlySettlement settlement = EarlySettlement.of(
                plan, settleAfter, Objects.requireNonNullElse(policy, SettlementPolicy.WAIVE_UNBILLED));
        return answer(plan, plan.terms(), settlement.waived(), settlement.settle())
                .because(settlement.explained());
    }

    private static Answer answer(InstalmentPlan plan, List<InstalmentTerm> rows, Money waived, Money settle) {
        return new Answer()
                .rows(rows.stream().map(InstalmentCommand::row).toList())
                .with("total_fee", plan.totalFee())
                .with("waived_fee", waived)
                .with("settle", settle)
                .annual(plan.annualCost())
                .because(plan.explained())
                .because(plan.explainedCost());
    }

    private static Answer row(InstalmentTerm term) {
        return Answer.of("term", term.number())
                .with("principal", term.principal())
                .with("fee", term.fee())
                .with("total", term.total());
    }
}
