package huanqing.domain.scenario;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.credit.loans.LoanStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Today's plan, over which scenarios are laid.
 *
 * @param calendar its first day is today
 * @param dues those behind the calendar's flows
 * @param loans the confirmed loans with principal left
 */
public record Basis(CashCalendar calendar, List<Due> dues, HuabeiContract huabei, Map<LoanId, LoanStanding> loans) {
    public Basis {
        dues = List.copyOf(dues);
        loans = Map.copyOf(loans);
    }

    public LocalDate today() {
        return calendar.from();
    }

    /** The agreed day of a due, which for an overdue one has passed; {@code otherwise} for one that is only supposed. */
    LocalDate dayOf(DueId id, LocalDate otherwise) {
        return dues.stream()
                .filter(due -> due.id().equals(id))
                .map(Due::adjusted)
                .findFirst()
                .orElse(otherwise);
    }
}
