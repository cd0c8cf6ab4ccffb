package huanqing.domain.reminder;

import huanqing.domain.credit.DueId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a reminder is about; with a {@link Stage} it names one notice. Example: {@code DUE huabei-2026-11}.
 *
 * @param name the due's id, with the day for a payment of the plan; the month for the reserve; "" for a trial
 */
public record Subject(Kind kind, String name) {
    private static final String AT = "@";

    /** Of what sort the thing is that the person is told of. */
    public enum Kind {
        /** A bill, or the loans' dues of one day. */
        DUE,
        /** A payment of the plan for scarce cash that the person accepted. */
        INTENTION,
        /** A due to come that the money probably does not reach; named by the due's id. */
        EARLY_WARNING,
        /** The money set aside is less than what it should be. */
        RESERVE,
        /** Nothing: the person wants to see what a notice looks like. */
        TRIAL
    }

    public static Subject of(DueId due) {
        return new Subject(Kind.DUE, due.value());
    }

    public static Subject warningOf(DueId due) {
        return new Subject(Kind.EARLY_WARNING, due.value());
    }

    /** A payment of the accepted plan: {@code huabei-2026-11@2026-11-08}. */
    public static Subject intention(DueId due, LocalDate on) {
        return new Subject(Kind.INTENTION, due.value() + AT + on);
    }

    /** The reserve in a month. */
    public static Subject reserve(YearMonth month) {
        return new Subject(Kind.RESERVE, month.toString());
    }

    /** The due that it is about; empty where it is about none. */
    public Optional<DueId> due() {
        return switch (kind) {
            case DUE, EARLY_WARNING -> Optional.of(new DueId(name));
            case INTENTION -> Optional.of(new DueId(name.substring(0, name.indexOf(AT))));
            case RESERVE, TRIAL -> Optional.empty();
        };
    }
}
