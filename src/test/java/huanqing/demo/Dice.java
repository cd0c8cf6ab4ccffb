package huanqing.demo;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/**
 * Seeded chance, the same on every machine. Each subject has its own dice for each month, so that a change in one month
 * of the story leaves the other months as they were.
 */
final class Dice {
    private static final long SEED = 20261121L;
    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    static Dice of(String subject, YearMonth month) {
        long mixed = (SEED * 31 + subject.hashCode()) * 1_000_003 + month.getYear() * 12L + month.getMonthValue();
        return new Dice(mixed * 0x9E3779B97F4A7C15L);
    }

    static Random forNumbers() {
        return new Random(SEED);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    LocalDateTime at(YearMonth month, int day, int fromHour, int toHour) {
        return month.atDay(day).atTime(between(fromHour, toHour), between(0, 59), between(0, 59));
    }
}
