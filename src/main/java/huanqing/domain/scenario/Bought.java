package huanqing.domain.scenario;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.credit.huabei.InstalmentPlan;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.credit.huabei.InstalmentTerm;
import huanqing.domain.credit.huabei.Statement;
import huanqing.domain.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A purchase over Huabei today: its terms go into the bills from the one on that takes today's postings (H3, H8). */
final class Bought {
    private final Basis basis;

    Bought(Basis basis) {
        this.basis = basis;
    }

    Course over(Change.Purchase purchase, Course course) {
        List<CashFlow> flows = new ArrayList<>(course.calendar().flows());
        BillCycles cycles = basis.huabei().cycles();
        Statement bill = cycles.statementFor(basis.today());
        List<Money> terms = terms(purchase);
        for (int term = 0; term < terms.size(); term++) {
            DueId due = DueId.ofBill(YearMonth.from(bill.issued()));
            flows.add(CashFlow.due(bill.due(), FlowKind.COMMITTED_DUE, terms.get(term), due));
            bill = after(bill, cycles);
        }
        Money asked = terms.stream().reduce(Money.ZERO, Money::plus);
        return course.with(flows, asked.minus(purchase.amount()), 0);
    }

    private static List<Money> terms(Change.Purchase purchase) {
        if (purchase.terms() == 1) {
            return List.of(purchase.amount());
        }
        return InstalmentPlan.of(InstalmentSource.ORDER, purchase.amount(), purchase.terms(), purchase.feeRate())
                .terms()
                .stream()
                .map(InstalmentTerm::total)
                .toList();
    }

    private static Statement after(Statement bill, BillCycles cycles) {
        YearMonth month = YearMonth.from(bill.issued()).plusMonths(1);
        Optional<Statement> next = cycles.statementIn(month);
        while (next.isEmpty()) {
            month = month.plusMonths(1);
            next = cycles.statementIn(month);
        }
        return next.get();
    }
}
