package crooked.r9.domain.ledger;

import java.util.Random;

/** Crooked: a hidden input. */
public final class CrookedRandom {
    public Object it() {
        return new Random();
    }
}
