package huanqing.domain.credit.jiebei;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import java.time.LocalDate;

/**
 * The due day that the first loan fixes for all later ones (J7): its own day of the month, except from the 29th on, where
 * sources disagree.
 */
public enum DueDayRule {
    /** 29, 30, 31 become 1, 2, 3: the usual. */
    FIRST_DAYS(-28),
    /** 29, 30, 31 become 25, 26, 27: older pages. */
    LATE_TWENTIES(-4),
    /** The day stays and short months end early. */
    MONTH_END(0);

    private static final int LAST_COMMON_DAY = 28;

    private final int shift;

    DueDayRule(int shift) {
        this.shift = shift;
    }

    /** Example: a first loan on 31 March has due day 3. */
    public MonthlyDay dueDay(LocalDate firstLoan) {
        int day = firstLoan.getDayOfMonth();
        return new MonthlyDay(day > LAST_COMMON_DAY ? day + shift : day);
    }

    public Explained explained(LocalDate firstLoan) {
        return Explained.by(Rule.J7)
                .with(Symbol.START, firstLoan)
                .gives(new Quantity.Count(dueDay(firstLoan).number()));
    }
}
