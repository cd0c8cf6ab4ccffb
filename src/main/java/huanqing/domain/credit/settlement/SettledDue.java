package huanqing.domain.credit.settlement;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.record.NegativeRecord;
import huanqing.domain.credit.record.ReportCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A due with what was paid on it and how its figures came about.
 *
 * @param payments oldest first
 * @param settledOn the day on which nothing was left; empty while something is, or when it is not known
 * @param daysLate days from the due day to the settlement, or to today while it is overdue; 0 when on time (H10, L12)
 * @param formulas every figure of the due, opened; a figure that is a sum has several
 */
public record SettledDue(
        Due due, List<Payment> payments, Optional<LocalDate> settledOn, long daysLate, List<Formula> formulas) {
    public SettledDue {
        payments = List.copyOf(payments);
        formulas = List.copyOf(formulas);
    }

    /** What the credit register shows for it (L12). */
    public ReportCode reportCode() {
        return ReportCode.of(daysLate);
    }

    /** How long a late payment stays visible once made good (L10); empty when on time or still open. */
    public Optional<LocalDate> visibleUntil() {
        return daysLate == 0 ? Optional.empty() : settledOn.map(day -> new NegativeRecord(day).visibleUntil());
    }
}
