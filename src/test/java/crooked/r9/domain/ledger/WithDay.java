package crooked.r9.domain.ledger;

import java.time.LocalDate;

/** Straight: the day is handed in. */
public final class WithDay {
    public boolean isLate(LocalDate due, LocalDate today) {
        return today.isAfter(due);
    }
}
