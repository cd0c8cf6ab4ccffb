package huanqing.ui.whatif;

import huanqing.app.scenario.ReadyMade;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.money.Money;
import huanqing.domain.scenario.Change;
import huanqing.domain.scenario.Outcome;
import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Says what a scenario supposes and what comes of it. */
final class WhatIfWords {
    private static final String BILL = "huabei-";

    private final Words words;

    WhatIfWords(Words words) {
        this.words = words;
    }

    String name(ReadyMade ready) {
        return words.name(ready);
    }

    String change(Change change, List<Loan> loans) {
        if (change instanceof Change.LessIncome less) {
            return words.text("whatif.says.less-income", words.percent(less.share(), 1), less.months());
        }
        if (change instanceof Change.HuabeiUnpaid unpaid) {
            return words.text("whatif.says.unpaid", unpaid.months());
        }
        if (change instanceof Change.Purchase bought) {
            return bought.terms() == 1
                    ? words.text("whatif.says.bought", words.money(bought.amount()))
                    : words.text(
                            "whatif.says.bought-in-terms",
                            words.money(bought.amount()),
                            bought.terms(),
                            words.percent(bought.feeRate(), 2));
        }
        if (change instanceof Change.EarlyRepayment early) {
            return words.text(
                    "whatif.says.early", loanOf(early, loans), words.money(early.amount()), words.name(early.effect()));
        }
        BillCycle cycle = ((Change.OtherDueDay) change).cycle();
        return words.text(
                "whatif.says.due-day", cycle.billDay().number(), cycle.dueDay().number());
    }

    String loan(JiebeiContract contract) {
        return words.text("whatif.loan", words.date(contract.start()), words.money(contract.principal()));
    }

    private String loanOf(Change.EarlyRepayment early, List<Loan> loans) {
        return loans.stream()
                .filter(loan -> loan.id().equals(early.loan()))
                .map(loan -> loan(loan.contract()))
                .findFirst()
                .orElse(words.text("whatif.loan-gone"));
    }

    String lowest(Outcome outcome) {
        return words.text("whatif.on", words.money(outcome.lowest()), words.monthAndDay(outcome.lowestOn()));
    }

    String firstFailing(Outcome outcome, boolean allKnown) {
        return outcome.firstFailing()
                .map(this::due)
                .orElseGet(() -> words.text(allKnown ? "whatif.all-met" : "whatif.known-met"));
    }

    /** +¥120.00 or −¥80.00 beyond today's plan. */
    String cost(Money cost) {
        if (cost.isZero()) {
            return words.text("whatif.nothing-more");
        }
        return cost.isPositive()
                ? words.text("whatif.more", words.money(cost))
                : words.text("whatif.saved", words.money(cost.negated()));
    }

    /** How far a sum is from that of today's plan; "" where it is the same. */
    String beside(Money sum, Money plan) {
        Money more = sum.minus(plan);
        if (more.isZero()) {
            return "";
        }
        return words.text(more.isPositive() ? "whatif.above" : "whatif.below", words.money(abs(more)));
    }

    private String due(CashFlow flow) {
        String id = flow.due().orElseThrow().value();
        if (id.startsWith(BILL)) {
            YearMonth month = YearMonth.parse(id.substring(BILL.length()));
            return words.text("label.bill", String.valueOf(month.getYear()), month.getMonthValue());
        }
        LocalDate day = flow.on();
        return words.text("label.loans", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Money abs(Money sum) {
        return sum.isNegative() ? sum.negated() : sum;
    }
}
