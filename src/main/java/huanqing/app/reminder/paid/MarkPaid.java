package huanqing.app.reminder;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.app.credit.SettleDues;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.PaidMark;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Takes the person's word that a due is paid, and back again. */
public final class MarkPaid {
    private final UnitOfWork ledger;
    private final SettleDues settleDues;
    private final PaidMarkStore marks;

    public MarkPaid(UnitOfWork ledger, SettleDues settleDues, PaidMarkStore marks) {
        this.ledger = ledger;
        this.settleDues = settleDues;
        this.marks = marks;
    }

    /** What came of it. */
    public enum Outcome {
        MARKED,
        NO_SUCH_DUE,
        /** There is nothing left to pay under it. */
        NOT_OPEN,
        /** What is to be paid is not known, so the person has to say how much it was. */
        AMOUNT_UNKNOWN
    }

    /**
     * Marks a due.
     *
     * @param amount in fen, positive; empty for all that is still to be paid
     * @param at when it was paid, China time
     */
    public Outcome run(DueId id, Optional<Money> amount, LocalDateTime at) {
        Optional<Due> found = settleDues.run(at.toLocalDate()).all().stream()
                .map(SettledDue::due)
                .filter(due -> due.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.NO_SUCH_DUE;
        }
        Due due = found.get();
        Optional<Money> sum = amount.or(() -> due.total().map(total -> due.outstanding()));
        if (sum.isEmpty()) {
            return Outcome.AMOUNT_UNKNOWN;
        }
        if (!isOpen(due) || !sum.get().isPositive()) {
            return Outcome.NOT_OPEN;
        }
        ledger.edit(Edit.MARKED_PAID, () -> marks.add(id, due.product(), billOf(due), sum.get(), at));
        return Outcome.MARKED;
    }

    /** Forgets a mark; false when it is gone already. */
    public boolean takeBack(PaidMark.MarkId mark) {
        return ledger.edit(Edit.MARK_TAKEN_BACK, () -> marks.remove(mark));
    }

    /** What is marked, newest first. */
    public List<PaidMark> marked() {
        return ledger.read(marks::all);
    }

    private static boolean isOpen(Due due) {
        return due.state() == DueState.OPEN || due.state() == DueState.OVERDUE || due.state() == DueState.MINIMUM;
    }

    private static Optional<YearMonth> billOf(Due due) {
        return due.product() == Product.HUABEI ? Optional.of(due.month()) : Optional.empty();
    }
}
