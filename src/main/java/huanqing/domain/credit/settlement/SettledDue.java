package huanqing.domain.credit.settlement;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.contract.DueChoice;
import huanqing.domain.credit.record.NegativeRecord;
import huanqing.domain.credit.record.OneTimeRepair;
import huanqing.domain.credit.record.ReportCode;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A due with what was paid on it and how its figures came about.
 *
 * @param claims kept whoever is trusted, so that the difference stays visible
 * @param payments oldest first
 * @param settledOn the day on which nothing was left; empty while something is, or when it is not known
 * @param daysLate days from the due day to the settlement, or to today while it is overdue; 0 when on time (H10, L12)
 * @param formulas every figure of the due, opened; a figure that is a sum has several
 */
public record SettledDue(
        Due due,
        Claims claims,
        List<Payment> payments,
        Optional<LocalDate> settledOn,
        long daysLate,
        List<Formula> formulas) {
    /**
     * What the two sides say the due comes to, in fen; empty where a side says nothing.
     *
     * @param computed from the contract and the rows
     * @param stated by Alipay's own repayment rows
     */
    public record Claims(Optional<Money> computed, Optional<Money> stated) {
        /** Computed minus stated; empty when there is nothing to compare. */
        public Optional<Money> difference() {
            return computed.flatMap(own -> stated.map(own::minus));
        }
    }

    public SettledDue {
        payments = List.copyOf(payments);
        formulas = List.copyOf(formulas);
    }

    /** The same due with the figure of the side that the person trusts; without that figure it stays as it is. */
    public SettledDue trusting(DueChoice choice) {
        Optional<Money> figure =
                switch (choice.source()) {
                    case COMPUTED -> claims.computed();
                    case STATEMENT -> claims.stated();
                    case USER -> choice.total();
                };
        return figure.map(total -> saying(total, choice.source())).orElse(this);
    }

    private SettledDue saying(Money total, DueSource source) {
        Due said = due.saying(total, source, claims.computed().map(own -> own.minus(total)));
        long late = said.state() == DueState.PAID ? 0 : daysLate;
        return new SettledDue(said, claims, payments, settledOn, late, formulas);
    }

    /** What the credit register shows for it (L12). */
    public ReportCode reportCode() {
        return ReportCode.of(daysLate);
    }

    /** How long a late payment stays visible once made good (L10, L11); empty when on time or still open. */
    public Optional<LocalDate> visibleUntil() {
        return daysLate == 0
                ? Optional.empty()
                : settledOn.map(day -> OneTimeRepair.visibleUntil(due.adjusted(), due.paid(), day)
                        .orElseGet(() -> new NegativeRecord(day).visibleUntil()));
    }
}
