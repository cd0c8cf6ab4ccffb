package huanqing.domain.credit.bills;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is owed on Huabei on a day, from the courses of its bills. */
final class HuabeiOwed {
    private final List<Course> courses;
    private final LocalDate today;

    HuabeiOwed(List<Course> courses, LocalDate today) {
        this.courses = courses;
        this.today = today;
    }

    /** Empty when no bill proves that nothing older is open, or when one after that is unknown. */
    Optional<Money> of(List<Entry> entries) {
        int proof = lastProof();
        if (proof < 0 || hasGapAfter(proof)) {
            return Optional.empty();
        }
        Money billed = courses.stream().map(HuabeiOwed::open).reduce(Money.ZERO, Money::plus);
        return Optional.of(billed.plus(waiting(entries)));
    }

    private int lastProof() {
        for (int i = courses.size() - 1; i >= 0; i--) {
            Course course = courses.get(i);
            if (isIssued(course) && course.bill().windowKnown() && course.isStated()) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasGapAfter(int proof) {
        return courses.stream().skip(proof).anyMatch(course -> !course.bill().windowKnown());
    }

    private boolean isIssued(Course course) {
        return !course.bill().statement().issued().isAfter(today);
    }

    /** What a minimum payment left is counted in the next bill. */
    private static Money open(Course course) {
        if (!course.bill().windowKnown() || course.balance().standing() == Standing.MINIMUM) {
            return Money.ZERO;
        }
        return course.balance().remaining().plus(course.balance().penaltyOpen());
    }

    /** Purchases that are in no bill yet because they wait to be confirmed (H3). */
    private static Money waiting(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.meaning().state() == EntryState.PENDING)
                .filter(entry -> entry.meaning().kind() == EntryKind.PURCHASE)
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
