package huanqing.app.report;

import huanqing.app.credit.KnownLoan;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.bills.OpenInstalments;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is owed to whom on a day, as far as the ledger knows.
 *
 * @param knownUntil the last day of which the ledger knows every row
 * @param huabei billed and unbilled; empty when unknown
 * @param bills Huabei's dues that are open or overdue
 * @param instalments orders and bills of which terms are still to be billed; their principal is part of no bill yet
 * @param jiebei the principal of all loans; empty when that of one is unknown
 * @param loans those with principal left, or of which nobody knows how much is left
 */
public record Estate(
        LocalDate asOf,
        Optional<LocalDate> knownUntil,
        Optional<Money> huabei,
        List<Due> bills,
        List<OpenInstalments> instalments,
        Optional<Money> jiebei,
        List<KnownLoan> loans) {
    /** Both together; empty when one is unknown. */
    public Optional<Money> total() {
        return huabei.flatMap(one -> jiebei.map(one::plus));
    }
}
