package huanqing.infra.sqlite;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Origin;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.StatementRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** How an entry lies in its columns; the same columns carry an earlier version of it. */
final class EntryColumns {
    /** The columns that repeat a statement's row, in the order of {@link #valuesOf(StatementRow, Object...)}. */
    static final String SAID = "line, at, fen, category, counterparty, text, direction, method, status, order_no,"
            + " merchant_no, note, raw";

    /** The columns of what the row means, in the order of {@link #valuesOf(Meaning)}. */
    static final String MEANT = "product, kind, state, reason, terms, bill_month, mode, lender";

    /** The columns that a statement decides. */
    static final String STATED = SAID + ", " + MEANT;

    static final String READ = "id, batch_id, " + STATED;

    private EntryColumns() {}

    /** The values of {@link #SAID}, and more behind them. */
    static Object[] valuesOf(StatementRow row, Object... more) {
        Wording words = row.wording();
        Object[] said = {
            row.line(),
            IsoText.of(row.at()),
            row.amount().fen(),
            words.category(),
            words.counterparty(),
            words.text(),
            words.direction(),
            words.method(),
            words.status(),
            words.order(),
            words.merchantOrder(),
            words.note(),
            row.raw()
        };
        return more.length == 0 ? said : joined(said, more);
    }

    /** The values of {@link #MEANT}. */
    static Object[] valuesOf(Meaning meaning) {
        return new Object[] {
            meaning.product().name(),
            meaning.kind().name(),
            meaning.state().name(),
            meaning.reason().name(),
            meaning.terms(),
            meaning.billMonth().map(YearMonth::toString).orElse(null),
            meaning.mode().name(),
            meaning.lender().orElse(null)
        };
    }

    static Object[] joined(Object[] first, Object... second) {
        Object[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                new EntryId(row.getLong("id")),
                origin(row),
                IsoText.dateTime(row.getString("at")),
                Money.ofFen(row.getLong("fen")),
                wording(row),
                meaning(row));
    }

    static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getString("category"),
                row.getString("counterparty"),
                row.getString("text"),
                row.getString("direction"),
                row.getString("method"),
                row.getString("status"),
                row.getString("order_no"),
                row.getString("merchant_no"),
                row.getString("note"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        long batch = row.getLong("batch_id");
        return row.wasNull() ? Origin.TYPED : new Origin(Optional.of(new BatchId(batch)), row.getInt("line"));
    }

    private static Meaning meaning(ResultSet row) throws SQLException {
        return new Meaning(
                Product.valueOf(row.getString("product")),
                EntryKind.valueOf(row.getString("kind")),
                EntryState.valueOf(row.getString("state")),
                Reason.valueOf(row.getString("reason")),
                row.getInt("terms"),
                Optional.ofNullable(row.getString("bill_month")).map(YearMonth::parse),
                RepaymentMode.valueOf(row.getString("mode")),
                Optional.ofNullable(row.getString("lender")));
    }
}
