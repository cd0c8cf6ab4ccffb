package huanqing.domain.credit.bills;

import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.MinimumPayment;
import huanqing.domain.money.Money;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The repayments of later bills that can have met an overdue one as well: Alipay takes what is overdue first (H11), but its
 * row names the newest bill alone. Example: 1,000.00 overdue with 14.00 of penalty and a deduction of 1,214.00 for the next
 * bill of 200.00: 1,014.00 belong to the overdue bill.
 */
final class Arrears {
    private final Deque<Named> repayments = new ArrayDeque<>();
    private final HuabeiSettings settings;

    /** A repayment with the bill that its row names, and what was paid on that bill before it. */
    record Named(Bill bill, Credit credit, Money before) {
        Money asked() {
            return bill.known().minus(before).max(Money.ZERO);
        }
    }

    /** @param named every repayment that names a bill, oldest first */
    Arrears(List<Named> named, Bill overdue, HuabeiSettings settings) {
        this.settings = settings;
        named.stream()
                .filter(later -> later.bill().month().isAfter(overdue.month()))
                .forEach(repayments::add);
    }

    /** The repayments that name one of the bills, oldest first, where it is known what the bill asks for. */
    static List<Named> named(List<Bill> bills, Postings postings) {
        List<Named> named = new ArrayList<>();
        for (Bill bill : bills) {
            Money before = Money.ZERO;
            for (Credit credit :
                    postings.of(bill).stream().sorted(Credit.BY_TIME).toList()) {
                if (!credit.isRefund() && bill.windowKnown()) {
                    named.add(new Named(bill, credit, before));
                }
                before = before.plus(credit.left());
            }
        }
        named.sort(Comparator.comparing(Named::credit, Credit.BY_TIME));
        return named;
    }

    boolean isEmpty() {
        return repayments.isEmpty();
    }

    /** The next repayment that may be looked at. */
    Credit peek() {
        return repayments.element().credit();
    }

    /** Whether the next one comes before that credit, or any comes at all where there is none. */
    boolean isBefore(Credit other) {
        return !isEmpty() && (other == null || Credit.BY_TIME.compare(peek(), other) < 0);
    }

    /**
     * How much of the next repayment meets the overdue bill; it is not looked at again.
     *
     * @param overdue what that bill asks for on the day, with its penalty; zero when it is not overdue
     */
    Money share(Money overdue) {
        Named next = repayments.remove();
        if (overdue.isZero()) {
            return Money.ZERO;
        }
        Money left = next.credit().left();
        Money beyond = left.minus(next.asked());
        if (beyond.times(2).compareTo(overdue) > 0 || isMinimumBeside(overdue, next)) {
            return overdue.min(left);
        }
        // A deduction by Alipay that is off by a little tells its own bill's total; the person's own money does not.
        return next.credit().isAutomatic() ? Money.ZERO : beyond.max(Money.ZERO);
    }

    private boolean isMinimumBeside(Money overdue, Named next) {
        Money minimum = MinimumPayment.of(next.bill().minimumBasis(), settings.minimum())
                .minimum();
        return next.credit().isAutomatic()
                && next.credit().left().equals(overdue.plus(minimum).minus(next.before()));
    }
}
