package crooked.r9.domain.ledger;

import java.time.LocalDate;

/** Crooked: a hidden input. */
public final class CrookedNow {
    public Object it() {
        return LocalDate.now();
    }
}
