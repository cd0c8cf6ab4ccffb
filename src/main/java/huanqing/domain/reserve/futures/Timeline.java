package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.Moment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;

/** The moments at which anything may come or go, in time, each with its place. */
final class Timeline {
    private static final int MOMENTS = Moment.values().length;

    private final long[] keys;

    private Timeline(long[] keys) {
        this.keys = keys;
    }

    static Timeline of(LongStream keys) {
        return new Timeline(keys.sorted().distinct().toArray());
    }

    static long key(LocalDate day, Moment moment) {
        return day.toEpochDay() * MOMENTS + moment.ordinal();
    }

    int count() {
        return keys.length;
    }

    int place(LocalDate day, Moment moment) {
        return Arrays.binarySearch(keys, key(day, moment));
    }

    LocalDate day(int place) {
        return LocalDate.ofEpochDay(Math.floorDiv(keys[place], MOMENTS));
    }

    /** The first day at whose deduction the flow of that place is felt. */
    LocalDate feltOn(int place) {
        boolean isEvening = Math.floorMod(keys[place], MOMENTS) > Moment.DEDUCTION.ordinal();
        return isEvening ? day(place).plusDays(1) : day(place);
    }
}
