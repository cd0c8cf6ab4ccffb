package huanqing.domain.linkage.funds;

import huanqing.domain.credit.Due;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** R2 and R7: how fast loans follow each other, and whether they keep up with what is repaid. */
final class LoanRhythm {
    private static final int MONTHS = 3;
    private static final int DAYS = 30;

    private final Household household;

    LoanRhythm(Household household) {
        this.household = household;
    }

    /** R7. */
    RollingFlag manyLoans() {
        List<Entry> loans = household.loans();
        List<Entry> most = List.of();
        for (int first = 0; first < loans.size(); first++) {
            LocalDate end = loans.get(first).at().toLocalDate().plusDays(DAYS);
            List<Entry> within = loans.subList(first, loans.size()).stream()
                    .filter(loan -> loan.at().toLocalDate().isBefore(end))
                    .toList();
            most = within.size() > most.size() ? within : most;
        }
        return new RollingFlag(
                RollingSign.R7,
                RollingFlag.raisedIf(most.size() >= 2),
                OptionalDouble.of(most.size()),
                ids(most),
                List.of());
    }

    /**
     * R2. A repayment row does not say how much of it is principal. Where loans reach the whole repaid sum the sign is
     * certain, in a month without a loan it is certainly absent, and between the two the dues' parts must tell.
     */
    RollingFlag loansKeepUp() {
        List<YearMonth> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> YearMonth.from(household.today()).minusMonths(back))
                .toList();
        List<FlagState> states = months.stream().map(this::keepsUp).toList();
        List<EntryId> rows = ids(household.loans().stream()
                .filter(loan -> months.contains(YearMonth.from(loan.at())))
                .toList());
        return new RollingFlag(RollingSign.R2, together(states), OptionalDouble.empty(), rows, List.of());
    }

    private static FlagState together(List<FlagState> states) {
        if (states.contains(FlagState.CLEAR)) {
            return FlagState.CLEAR;
        }
        return states.contains(FlagState.UNKNOWN) ? FlagState.UNKNOWN : FlagState.RAISED;
    }

    private FlagState keepsUp(YearMonth month) {
        Money lent = total(EntryKind.DRAWDOWN, month);
        if (lent.isZero()) {
            return FlagState.CLEAR;
        }
        Money repaid = total(EntryKind.LOAN_REPAYMENT, month).plus(total(EntryKind.REPAYMENT, month));
        if (lent.compareTo(repaid) >= 0) {
            return FlagState.RAISED;
        }
        return principalRepaid(month, repaid)
                .map(principal -> RollingFlag.raisedIf(lent.compareTo(principal) >= 0))
                .orElse(FlagState.UNKNOWN);
    }

    /** Of cash loans alone, 备用金 included: a Huabei bill that is paid in full each month is no loan rolled on. */
    private Money total(EntryKind kind, YearMonth month) {
        return household.booked(kind).stream()
                .filter(entry -> entry.meaning().product() != Product.HUABEI)
                .filter(entry -> YearMonth.from(entry.at()).equals(month))
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The principal in the month's Jiebei dues, where they make up exactly what was repaid. */
    private Optional<Money> principalRepaid(YearMonth month, Money repaid) {
        List<Due> dues = household.dues().stream()
                .filter(due -> due.product() == Product.JIEBEI)
                .filter(due -> YearMonth.from(due.adjusted()).equals(month))
                .toList();
        Money paid = dues.stream().map(Due::paid).reduce(Money.ZERO, Money::plus);
        boolean known = dues.stream()
                .allMatch(due ->
                        due.parts().principal().isPresent() && due.total().equals(Optional.of(due.paid())));
        if (!known || !paid.equals(repaid)) {
            return Optional.empty();
        }
        return Optional.of(
                dues.stream().map(due -> due.parts().principal().orElseThrow()).reduce(Money.ZERO, Money::plus));
    }

    private static List<EntryId> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}
