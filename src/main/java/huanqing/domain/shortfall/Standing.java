package huanqing.domain.shortfall;

import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.OpenDue;
import huanqing.domain.shortfall.offer.PaymentStep;
import huanqing.domain.shortfall.offer.Way;
import huanqing.domain.shortfall.offer.WayKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How one due stands while a rule of thumb goes through the days: the way that it is on if nothing more is paid. */
final class Standing {
    private final OpenDue due;
    private final List<Way> ways;
    private Way way;

    Standing(OpenDue due, List<Way> ways) {
        this.due = due;
        this.ways = ways;
        way = find(WayKind.UNPAID, 0, Optional.empty()).orElseThrow();
    }

    OpenDue due() {
        return due;
    }

    Way way() {
        return way;
    }

    boolean isOpen() {
        return way.clearedOn().isEmpty();
    }

    /** What is still owed, without interest; nothing once it is paid. */
    Money open() {
        if (!isOpen()) {
            return Money.ZERO;
        }
        return isUntouched() ? due.total() : due.total().minus(due.required());
    }

    /** The day of the next sum that must be paid to stay on time; empty when nothing more is asked in the horizon. */
    Optional<LocalDate> nextAsked() {
        if (isUntouched()) {
            return Optional.of(due.on());
        }
        return way.kind() == WayKind.MINIMUM_THEN_LATE && isOpen()
                ? Optional.of(due.on().plusMonths(following(way) + 1L))
                : Optional.empty();
    }

    /** The way it is on once that sum is paid. */
    Way metNext() {
        if (isUntouched()) {
            return due.minimum().isPresent() ? atMinimum(0) : inFull();
        }
        return atMinimum(following(way) + 1);
    }

    /** The way it is on once all that is left is paid on a day; before and on the due day that is the due in full. */
    Way paidOff(LocalDate day) {
        if (!due.on().isBefore(day)) {
            return inFull();
        }
        Optional<LocalDate> paid = Optional.of(day);
        if (isUntouched()) {
            return find(WayKind.LATE, 0, paid).orElseThrow();
        }
        int met = Math.toIntExact(way.steps().stream()
                .filter(step -> step.kind() == PaymentStep.FOLLOWING_MINIMUM)
                .filter(step -> step.on().isBefore(day))
                .count());
        return find(WayKind.MINIMUM, met, paid)
                .or(() -> find(WayKind.MINIMUM_THEN_LATE, met, paid))
                .orElseThrow();
    }

    void take(Way chosen) {
        way = chosen;
    }

    private boolean isUntouched() {
        return way.kind() == WayKind.UNPAID;
    }

    private Way inFull() {
        return find(WayKind.FULL, 0, Optional.of(due.on())).orElseThrow();
    }

    private Way atMinimum(int met) {
        return find(WayKind.MINIMUM_THEN_LATE, met, Optional.empty())
                .or(() -> find(WayKind.MINIMUM, met, Optional.empty()))
                .orElseThrow();
    }

    private Optional<Way> find(WayKind kind, int met, Optional<LocalDate> clearedOn) {
        return ways.stream()
                .filter(other -> other.kind() == kind
                        && following(other) == met
                        && other.clearedOn().equals(clearedOn))
                .findFirst();
    }

    private static int following(Way way) {
        return Math.toIntExact(way.steps().stream()
                .filter(step -> step.kind() == PaymentStep.FOLLOWING_MINIMUM)
                .count());
    }
}
