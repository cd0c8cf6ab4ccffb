package huanqing.app.cashflow;

import huanqing.app.Edit;
import huanqing.app.UnitOfWork;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Origin;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Puts money into the reserve, takes it out, and takes such a move back. A move is an entry that the person typed; one taken
 * back stays in the ledger as evidence that counts nowhere, so that it can be put back as it was.
 */
public final class MoveReserve {
    private final UnitOfWork ledger;
    private final EntryStore entries;
    private final ReserveMoves moves;

    public MoveReserve(UnitOfWork ledger, EntryStore entries, ReserveMoves moves) {
        this.ledger = ledger;
        this.entries = entries;
        this.moves = moves;
    }

    /** The moves up to a day and their balance. */
    public ReserveBook book(LocalDate today) {
        return ledger.read(() -> ReserveBook.read(entries, today));
    }

    /**
     * Sets money aside.
     *
     * @param on not after today
     * @param note the person's own words; "" for none
     * @throws IllegalArgumentException when the amount is not positive
     */
    public MoveOutcome deposit(Money amount, LocalDate on, String note, LocalDate today) {
        return move(EntryKind.RESERVE_DEPOSIT, amount, on, note, today);
    }

    /** Takes money out, at most what is there. */
    public MoveOutcome withdraw(Money amount, LocalDate on, String note, LocalDate today) {
        return move(EntryKind.RESERVE_WITHDRAWAL, amount, on, note, today);
    }

    /** Makes a move count no more. */
    public MoveOutcome takeBack(EntryId move, LocalDate today) {
        return mark(move, EntryState.NO_EFFECT, today);
    }

    /** Makes a move that was taken back count again. */
    public MoveOutcome putBack(EntryId move, LocalDate today) {
        return mark(move, EntryState.BOOKED, today);
    }

    private MoveOutcome move(EntryKind kind, Money amount, LocalDate on, String note, LocalDate today) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a move of the reserve is a positive amount: " + amount);
        }
        if (on.isAfter(today)) {
            return new MoveOutcome.Refused(MoveObstacle.NOT_YET);
        }
        Edit edit = kind == EntryKind.RESERVE_DEPOSIT ? Edit.RESERVE_DEPOSITED : Edit.RESERVE_WITHDRAWN;
        return unlessBelowNothing(edit, today, () -> moves.add(kind, amount, on, note.strip()));
    }

    private MoveOutcome mark(EntryId move, EntryState state, LocalDate today) {
        boolean known = ledger.read(() -> entries.find(move))
                .filter(MoveReserve::isOwnMove)
                .isPresent();
        if (!known) {
            return new MoveOutcome.Refused(MoveObstacle.NO_SUCH_MOVE);
        }
        Edit edit = state == EntryState.BOOKED ? Edit.MOVE_PUT_BACK : Edit.MOVE_TAKEN_BACK;
        return unlessBelowNothing(edit, today, () -> {
            moves.mark(move, state);
            return move;
        });
    }

    private static boolean isOwnMove(Entry entry) {
        EntryKind kind = entry.meaning().kind();
        return entry.origin().equals(Origin.TYPED)
                && (kind == EntryKind.RESERVE_DEPOSIT || kind == EntryKind.RESERVE_WITHDRAWAL);
    }

    /** Tries the change first, so that a refusal leaves nothing behind. */
    private MoveOutcome unlessBelowNothing(Edit edit, LocalDate today, Supplier<EntryId> change) {
        boolean fits = ledger.rehearse(() -> {
            change.get();
            return !balance(today).isNegative();
        });
        if (!fits) {
            return new MoveOutcome.Refused(MoveObstacle.MORE_THAN_THERE);
        }
        return ledger.edit(edit, () -> new MoveOutcome.Moved(change.get(), balance(today)));
    }

    private Money balance(LocalDate today) {
        return ReserveBook.read(entries, today).balance().orElse(Money.ZERO);
    }
}
