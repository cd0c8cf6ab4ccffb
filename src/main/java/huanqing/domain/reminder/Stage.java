package huanqing.domain.reminder;

import java.util.Comparator;

/**
 * One of the occasions on which the person is told of a subject. Examples: {@code AHEAD-7} a week before the due day,
 * {@code AHEAD-0} on the day itself, {@code OVERDUE-2} on the second day after it.
 *
 * @param number days before or after the day for {@link Kind#AHEAD} and {@link Kind#OVERDUE}, the number of the snooze for
 *     {@link Kind#AGAIN}, else 0
 */
public record Stage(Kind kind, int number) implements Comparable<Stage> {
    private static final Comparator<Stage> ORDER =
            Comparator.comparing(Stage::kind).thenComparing(Stage::number);

    /** What sort of occasion. */
    public enum Kind {
        /** So many days before the day; 0 is the day itself. */
        AHEAD,
        /** The evening before, so that the money lies ready for the deduction at 11:30 (H13). */
        EVENING,
        /** So many days after the day, while it is not paid. */
        OVERDUE,
        /** A snooze is over. */
        AGAIN,
        /** Once, as soon as it is known. */
        AT_ONCE
    }

    public Stage {
        if (number < 0) {
            throw new IllegalArgumentException("a stage's number is not negative: " + number);
        }
    }

    public static Stage ahead(int days) {
        return new Stage(Kind.AHEAD, days);
    }

    public static Stage overdue(int days) {
        return new Stage(Kind.OVERDUE, days);
    }

    public static Stage again(int snooze) {
        return new Stage(Kind.AGAIN, snooze);
    }

    public static final Stage EVENING = new Stage(Kind.EVENING, 0);
    public static final Stage AT_ONCE = new Stage(Kind.AT_ONCE, 0);

    /** The stable name: {@code AHEAD-7}, {@code EVENING}, {@code OVERDUE-2}. */
    public String code() {
        return kind == Kind.EVENING || kind == Kind.AT_ONCE ? kind.name() : kind.name() + "-" + number;
    }

    @Override
    public int compareTo(Stage other) {
        return ORDER.compare(this, other);
    }
}
