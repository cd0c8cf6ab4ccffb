package huanqing.domain.credit.bills;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.Parts;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.credit.huabei.Statement;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The due days of bills that nothing is posted to yet (H1): their day is known, their sum is not. A bill that turns out
 * empty falls due with nothing.
 */
public final class ComingBills {
    private ComingBills() {}

    /**
     * @param known the dues that exist already
     * @param from first due day, included
     * @param to last due day, included
     * @return one due a bill that is not among the known ones, its total unknown, by its day
     */
    public static List<Due> between(LocalDate from, LocalDate to, BillCycles cycles, Set<DueId> known) {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(
                        YearMonth.from(from).minusMonths(1),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .map(cycles::statementIn)
                .flatMap(Optional::stream)
                .filter(bill -> !bill.due().isBefore(from) && !bill.due().isAfter(to))
                .map(ComingBills::due)
                .filter(due -> !known.contains(due.id()))
                .toList();
    }

    private static Due due(Statement bill) {
        YearMonth month = YearMonth.from(bill.issued());
        return new Due(
                DueId.ofBill(month),
                Product.HUABEI,
                month,
                bill.due(),
                bill.due(),
                Optional.empty(),
                Optional.empty(),
                Money.ZERO,
                Parts.UNKNOWN,
                DueState.OPEN,
                DueSource.COMPUTED,
                Optional.empty());
    }
}
