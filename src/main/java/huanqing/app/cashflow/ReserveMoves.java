package huanqing.app.cashflow;

import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.money.Money;
import java.time.LocalDate;

/** Port: writes typed moves of the reserve into the ledger. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface ReserveMoves {
    /**
     * Adds an entry.
     *
     * @param kind a deposit or a withdrawal
     * @param note the person's own words; "" for none
     */
    EntryId add(EntryKind kind, Money amount, LocalDate on, String note);

    /** Makes a typed entry count, or keeps it as evidence that counts nowhere. */
    void mark(EntryId move, EntryState state);
}
