package huanqing.domain.credit.huabei;

import huanqing.domain.credit.calendar.DayCount;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import java.time.LocalDate;

/**
 * One bill: what is posted from {@code opens} until the day before {@code closes} falls due on {@code due} (H2).
 *
 * <p>Example, cycle 10/20: window 10 January to 9 February, issued 10 February, due 20 February.
 */
public record Statement(LocalDate opens, LocalDate closes, LocalDate issued, LocalDate due) {
    public boolean takes(LocalDate posted) {
        return !posted.isBefore(opens) && posted.isBefore(closes);
    }

    /** Interest-free days of something posted on that day (H4): 10 to 40 for 1/10, 11 to 41 for 10/20. */
    public long freeDays(LocalDate posted) {
        return DayCount.between(posted, due);
    }

    public Explained explained(LocalDate posted) {
        return Explained.by(Rule.H4)
                .with(Symbol.POSTED, posted)
                .with(Symbol.STATEMENT, issued)
                .with(Symbol.DUE, due)
                .gives(new Quantity.Count(freeDays(posted)));
    }
}
