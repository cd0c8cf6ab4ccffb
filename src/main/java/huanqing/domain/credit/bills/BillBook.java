package huanqing.domain.credit.bills;

import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.credit.huabei.Statement;
import huanqing.domain.credit.settlement.Coverage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bills of a stretch of months, in order, without a gap between their windows. */
final class BillBook {
    private final List<Bill> bills = new ArrayList<>();
    private final Map<YearMonth, Integer> byMonth = new HashMap<>();

    BillBook(HuabeiContract contract, Coverage coverage, YearMonth first, YearMonth last, LocalDate today) {
        BillCycles cycles = contract.cycles();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth at = month;
            cycles.statementIn(month)
                    .ifPresent(statement -> add(new Bill(at, statement, isKnown(statement, coverage, today))));
        }
    }

    List<Bill> bills() {
        return bills;
    }

    Optional<Bill> in(YearMonth month) {
        return Optional.ofNullable(byMonth.get(month)).map(bills::get);
    }

    /** The position of the bill that takes what is posted on a day; the last one for a day after all. */
    int positionOf(LocalDate posted) {
        int low = 0;
        int high = bills.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (posted.isBefore(bills.get(middle).statement().closes())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    int positionOf(Bill bill) {
        return byMonth.get(bill.month());
    }

    /** The bill {@code steps} bills later; empty beyond the book's end. */
    Optional<Bill> at(int position) {
        return position < bills.size() ? Optional.of(bills.get(position)) : Optional.empty();
    }

    private void add(Bill bill) {
        byMonth.put(bill.month(), bills.size());
        bills.add(bill);
    }

    /** A bill that is not issued yet is known when its window holds all that can have been posted by now. */
    private static boolean isKnown(Statement statement, Coverage coverage, LocalDate today) {
        LocalDate last = statement.closes().minusDays(1);
        LocalDate end = coverage.end().orElse(LocalDate.MIN);
        if (statement.issued().isAfter(today) && end.isBefore(last)) {
            last = end;
        }
        return last.isBefore(statement.opens()) || coverage.covers(statement.opens(), last);
    }
}
