package crooked.r9.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;

/** Straight: the clock is handed in. */
public final class WithClock {
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }

    public Random chance(long seed) {
        return new Random(seed);
    }
}
