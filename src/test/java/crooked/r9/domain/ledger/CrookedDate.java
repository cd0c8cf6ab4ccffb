package crooked.r9.domain.ledger;

import java.util.Date;

/** Crooked: a hidden input. */
public final class CrookedDate {
    public Object it() {
        return new Date();
    }
}
