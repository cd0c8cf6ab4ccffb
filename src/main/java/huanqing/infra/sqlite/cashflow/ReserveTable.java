package huanqing.infra.sqlite.cashflow;

import huanqing.app.cashflow.ReserveMoves;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import java.time.LocalDate;

/** Moves of the reserve as typed entries of the ledger: of no import, no line and no order. */
public final class ReserveTable implements ReserveMoves {
    private final Database database;

    public ReserveTable(Database database) {
        this.database = database;
    }

    @Override
    public EntryId add(EntryKind kind, Money amount, LocalDate on, String note) {
        return new EntryId(database.statements()
                .insert(
                        "INSERT INTO entry (at, fen, category, counterparty, text, direction, method, status, order_no,"
                                + " merchant_no, note, product, kind, state, reason, terms, mode)"
                                + " VALUES (?, ?, '', '', '', '', '', '', '', '', ?, ?, ?, ?, ?, 0, ?)",
                        on + "T00:00:00",
                        amount.fen(),
                        note,
                        Product.NONE.name(),
                        kind.name(),
                        EntryState.BOOKED.name(),
                        Reason.SAID_BY_USER.name(),
                        RepaymentMode.UNSTATED.name()));
    }

    @Override
    public void mark(EntryId move, EntryState state) {
        database.statements()
                .change("UPDATE entry SET state = ? WHERE id = ? AND batch_id IS NULL", state.name(), move.value());
    }
}
