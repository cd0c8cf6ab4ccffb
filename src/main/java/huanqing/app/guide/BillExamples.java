package huanqing.app.guide;

import huanqing.domain.credit.choice.BillChoice;
import huanqing.domain.credit.choice.BillChoices;
import huanqing.domain.credit.choice.WayToPay;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.MinimumBasis;
import huanqing.domain.credit.huabei.MinimumPayment;
import huanqing.domain.credit.huabei.MinimumRule;
import huanqing.domain.credit.huabei.Statement;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.TreeMap;

/** How a bill comes about, and what its minimum payment costs (H1 to H7). */
final class BillExamples {
    private static final LocalDate DUE = LocalDate.of(2026, 10, 10);

    private BillExamples() {}

    static void add(Examples examples) {
        addBillDay(examples);
        addFreeDays(examples);
        addMinimum(examples);
        addMixedMinimum(examples);
    }

    private static void addBillDay(Examples examples) {
        BillCycle cycle = BillCycle.of(10, 20);
        LocalDate on = LocalDate.of(2026, 1, 10);
        Statement before = BillCycles.always(cycle).statementFor(on.minusDays(1));
        Statement after = BillCycles.always(cycle).statementFor(on);
        examples.with("cycle-bill-day", cycle.billDay().number())
                .with("cycle-due-day", cycle.dueDay().number())
                .with("before-posted", on.minusDays(1))
                .with("before-issued", before.issued())
                .with("before-due", before.due())
                .with("on-posted", on)
                .with("on-issued", after.issued())
                .with("on-due", after.due());
    }

    private static void addFreeDays(Examples examples) {
        LocalDate first = LocalDate.of(2026, 10, 1);
        LocalDate last = LocalDate.of(2026, 10, 31);
        BillCycles cycles = BillCycles.always(BillCycle.USUAL);
        examples.with("usual-bill-day", BillCycle.USUAL.billDay().number())
                .with("usual-due-day", BillCycle.USUAL.dueDay().number())
                .with("free-least", cycles.statementFor(last).freeDays(last))
                .with("free-most", cycles.statementFor(first).freeDays(first));
    }

    private static void addMinimum(Examples examples) {
        Money bill = Examples.yuan(5000);
        BillChoice minimum = choice(bill, WayToPay.MINIMUM);
        examples.with("minimum-percent", MinimumRule.USUAL.percent())
                .with("minimum-bill", bill)
                .with("minimum-sum", minimum.first())
                .with("minimum-rest", bill.minus(minimum.first()))
                .with("minimum-rate", DailyRate.USUAL.rate())
                .with("minimum-due", DUE)
                .with("minimum-next", DUE.plusMonths(1))
                .with("minimum-interest", minimum.cost())
                .with("minimum-simple", minimum.annual().simple())
                .with("minimum-effective", minimum.annual().effective());
    }

    private static void addMixedMinimum(Examples examples) {
        MinimumBasis mixed = new MinimumBasis(
                Examples.yuan(2000), Examples.yuan(300), Money.ZERO, Examples.yuan(9), Money.ZERO, Examples.yuan(3));
        examples.with("mixed-purchases", mixed.ordinary())
                .with("mixed-instalment", mixed.instalments())
                .with("mixed-fee", mixed.fees())
                .with("mixed-interest", mixed.interest())
                .with(
                        "mixed-minimum",
                        MinimumPayment.of(mixed, MinimumRule.USUAL).minimum());
    }

    static BillChoice choice(Money bill, WayToPay way) {
        BillChoices choices = new BillChoices(
                bill, DUE, DUE.plusMonths(1), HuabeiSettings.USUAL, Collections.unmodifiableSortedMap(new TreeMap<>()));
        return choices.all().stream()
                .filter(choice -> choice.way() == way)
                .findFirst()
                .orElseThrow();
    }
}
