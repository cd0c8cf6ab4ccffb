package huanqing.domain.credit.bills;

import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.RemainderInterest;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.credit.settlement.Payment;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * How one bill goes from its issue to its end: which repayments and refunds meet it, and when.
 *
 * <p>An automatic repayment takes all that is left, so it tells the bill's total, unless it is the minimum to the fen.
 * Where rows of the bill are missing, nothing is known to remain and only such a repayment ends it.
 */
final class Course {
    private final Bill bill;
    private final BillBalance balance;
    private final LocalDate nextIssued;
    private final List<Payment> payments = new ArrayList<>();
    private boolean told;
    private boolean named;
    private Transfer transfer;

    /**
     * @param nextIssued when the next bill takes over what a minimum payment left
     */
    Course(Bill bill, HuabeiSettings settings, LocalDate nextIssued) {
        this.bill = bill;
        this.nextIssued = nextIssued;
        this.balance = new BillBalance(bill, settings, nextIssued);
    }

    /** Makes a part of the bill leave it on the way. */
    void moveBy(Transfer planned) {
        transfer = planned;
    }

    /**
     * Runs to a day. What is left of the bill's own credits joins the free ones.
     * @param own credits meant for this bill, in any order
     * @param free credits for whichever bill is the oldest open one
     * @param arrears repayments of later bills, which can meet this one too when it is overdue
     */
    void run(List<Credit> own, PriorityQueue<Credit> free, Arrears arrears, LocalDate today) {
        PriorityQueue<Credit> mine = new PriorityQueue<>(Credit.BY_TIME);
        mine.addAll(own);
        Credit next = next(mine, free);
        while (next != null || !arrears.isEmpty()) {
            Credit first = arrears.isBefore(next) ? arrears.peek() : next;
            if (transfer != null && transfer.isBefore(first)) {
                move();
            } else if (first != next) {
                meet(arrears, first);
            } else {
                balance.reach(next.day());
                take(next, mine, free);
            }
            next = next(mine, free);
        }
        if (transfer != null && !transfer.day().isAfter(today)) {
            move();
        }
        balance.reach(today);
    }

    private void take(Credit next, PriorityQueue<Credit> mine, PriorityQueue<Credit> free) {
        if (next == mine.peek()) {
            mine.poll();
            takeOwn(next, free);
        } else {
            takeFree(next);
        }
    }

    private void meet(Arrears arrears, Credit later) {
        Money share = arrears.share(balance.overdueOn(later.day()));
        if (share.isPositive()) {
            balance.reach(later.day());
            pay(later, share);
        }
    }

    private void move() {
        LocalDate day = transfer.day();
        transfer.amount(bill, balance).ifPresent(amount -> {
            balance.reach(day);
            balance.move(amount, day);
        });
        transfer = null;
    }

    /** What a minimum payment leaves for the next bill, its interest and that of what had been left before. */
    void carryInto(Bill next) {
        if (balance.standing() == Standing.MINIMUM) {
            next.revolve(balance.remaining());
        }
        for (RemainderInterest stretch : balance.carriedInterest()) {
            next.interest(stretch.interest());
            next.explain(Figure.INTEREST, stretch.explained());
        }
    }

    Bill bill() {
        return bill;
    }

    BillBalance balance() {
        return balance;
    }

    List<Payment> payments() {
        return payments;
    }

    /** Whether Alipay's own deduction told the whole of it. */
    boolean isTold() {
        return told;
    }

    /** Whether the rows say what it came to: it was repaid in full, and they name it. */
    boolean isStated() {
        return told || (named && balance.settledOn().isPresent());
    }

    private Credit next(PriorityQueue<Credit> mine, PriorityQueue<Credit> free) {
        Credit own = mine.peek();
        Credit other = usable(free);
        if (own == null || other == null) {
            return own == null ? other : own;
        }
        return Credit.BY_TIME.compare(other, own) < 0 ? other : own;
    }

    /** The oldest free credit, if this bill can still use it; older than the bill's window it found nothing to lower. */
    private Credit usable(PriorityQueue<Credit> free) {
        LocalDate opens = bill.statement().opens();
        while (!free.isEmpty() && (free.peek().isSpent() || free.peek().day().isBefore(opens))) {
            free.poll();
        }
        Credit head = free.peek();
        return head != null && wants(head.day()) ? head : null;
    }

    private boolean wants(LocalDate day) {
        boolean isBeforeNext = day.isBefore(nextIssued);
        if (!bill.windowKnown()) {
            return isBeforeNext && balance.settledOn().isEmpty();
        }
        return balance.remaining().isPositive() && (isBeforeNext || !isCarriedOn());
    }

    private boolean isCarriedOn() {
        return switch (balance.standing()) {
            case BEFORE_DUE -> balance.isMinimumMet();
            case MET, MINIMUM -> true;
            case OVERDUE -> false;
        };
    }

    private void takeOwn(Credit credit, PriorityQueue<Credit> free) {
        if (credit.isSpent()
                || (balance.standing() == Standing.MINIMUM && !credit.day().isBefore(nextIssued))) {
            free.add(credit);
        } else if (credit.isRefund()) {
            refund(credit);
            free.add(credit);
        } else {
            named = true;
            pay(credit, credit.left());
            if (credit.isAutomatic() && !balance.isJustTheMinimum()) {
                told = true;
                balance.settle(credit.day());
            }
        }
    }

    private void takeFree(Credit credit) {
        if (credit.isRefund()) {
            refund(credit);
        } else {
            Money wanted = bill.windowKnown() ? balance.remaining().plus(balance.penaltyOpen()) : credit.left();
            pay(credit, wanted);
        }
    }

    private void refund(Credit credit) {
        Money lowered = credit.take(bill.windowKnown() ? balance.remaining() : credit.left());
        balance.refund(lowered, credit.day());
    }

    private void pay(Credit credit, Money wanted) {
        Money taken = credit.take(wanted);
        payments.add(Payment.of(credit.entry(), taken));
        balance.pay(taken, credit.day());
    }
}
