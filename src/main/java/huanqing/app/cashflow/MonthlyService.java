package huanqing.app.cashflow;

import huanqing.app.credit.Settlement;
import huanqing.domain.cashflow.capacity.Burden;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one product's repayments take in a month: what was repaid, and what is still due. */
record MonthlyService(Settlement settlement, Product product, List<Due> dues, LocalDate today) {
    static MonthlyService of(Product product, Settlement settlement, LocalDate today) {
        List<Due> dues = settlement.all().stream()
                .map(SettledDue::due)
                .filter(due -> due.product() == product)
                .toList();
        return new MonthlyService(settlement, product, dues, today);
    }

    /** What was repaid in a month, on what came in. */
    Burden past(YearMonth month, Optional<Money> income) {
        return Burden.of(repaid(month), income);
    }

    /** What is repaid and still due in a month, on what comes in. */
    Burden ahead(YearMonth month, Optional<Money> income) {
        Money due = dues.stream()
                .filter(any -> isIn(any, month))
                .map(Due::outstanding)
                .reduce(Money.ZERO, Money::plus);
        return new Burden(repaid(month).plus(due), mayGrow(month), income);
    }

    private Money repaid(YearMonth month) {
        return rows().stream()
                .filter(entry -> entry.meaning().kind() == EntryKind.REPAYMENT
                        || entry.meaning().kind() == EntryKind.LOAN_REPAYMENT)
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .filter(entry -> !entry.at().toLocalDate().isAfter(today))
                .filter(entry -> YearMonth.from(entry.at()).equals(month))
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<Entry> rows() {
        return product == Product.HUABEI ? settlement.huabeiEntries() : settlement.jiebeiEntries();
    }

    /** What is overdue burdens the present month. */
    private boolean isIn(Due due, YearMonth month) {
        LocalDate day = due.adjusted().isBefore(today) ? today : due.adjusted();
        return YearMonth.from(day).equals(month);
    }

    private boolean mayGrow(YearMonth month) {
        boolean unknown = dues.stream().filter(due -> isIn(due, month)).anyMatch(due -> due.total()
                .isEmpty());
        if (unknown || rows().isEmpty()) {
            return unknown;
        }
        return product == Product.HUABEI ? isStillBought(month) : isUnconfirmed(month);
    }

    /** A bill that falls due in the month is not issued yet. */
    private boolean isStillBought(YearMonth month) {
        BillCycles cycles = settlement.contracts().huabeiOrUsual().cycles();
        return Stream.of(month.minusMonths(1), month)
                .flatMap(issued -> cycles.statementIn(issued).stream())
                .filter(statement -> YearMonth.from(statement.due()).equals(month))
                .anyMatch(statement -> statement.issued().isAfter(today));
    }

    /** A loan of unknown terms may be due on every due day to come. */
    private boolean isUnconfirmed(YearMonth month) {
        return settlement.jiebei().owed().isEmpty() && !month.isBefore(YearMonth.from(today));
    }
}
