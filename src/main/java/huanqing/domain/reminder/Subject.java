package huanqing.domain.reminder;

import huanqing.domain.credit.DueId;

/**
 * What a reminder is about; with a {@link Stage} it names one notice. Example: {@code DUE huabei-2026-11}.
 *
 * @param name the due's id, the payment's id within the accepted plan, or "" where there is only one of the kind
 */
public record Subject(Kind kind, String name) {

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
}
