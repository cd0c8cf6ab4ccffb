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
import huanqing.domain.statement.Funds;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.Source;
import huanqing.domain.statement.source.WordingPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an entry lies in its columns, and what each import told of it in much the same ones. */
final class EntryColumns {
    /** The columns that repeat a statement's row. */
    static final String SAID = "line, at, fen, category, counterparty, text, direction, method, status, order_no,"
            + " merchant_no, note, raw";

    /** The columns that one import's telling of an entry has, in the order of {@link #told}. */
    static final String TOLD =
            "line, at, category, counterparty, text, direction, method, status, order_no, merchant_no,"
                    + " note, raw, funds, unstated";

    /** The columns of what the row means, in the order of {@link #valuesOf(Meaning)}. */
    static final String MEANT = "product, kind, state, reason, terms, bill_month, mode, lender";

    static final String READ = "id, batch_id, " + SAID + ", " + MEANT;

    /** All that a person reads of the entry {@code e}, as {@link #words} has it. */
    static final String WORDS = Stream.of(
                    "at, category, counterparty, text, direction, method, status, order_no, merchant_no, note"
                            .split(", "))
            .map(column -> "e." + column)
            .collect(Collectors.joining(" || char(31) || "));

    private EntryColumns() {}

    /** The columns of {@link #TOLD}, of one table among several. */
    static String toldOf(String table) {
        return Stream.of(TOLD.split(", ")).map(column -> table + "." + column).collect(Collectors.joining(", "));
    }

    /** The words of a row in one text, to be compared with {@link #WORDS}. */
    static String words(StatementRow row) {
        return String.join("\u001f", said(row));
    }

    /** The values of {@link #TOLD}. */
    static Object[] told(StatementRow row) {
        Object[] placed = joined(new Object[] {row.line()}, (Object[]) said(row));
        return joined(placed, row.raw(), funds(row.funds()), unstated(row.source()));
    }

    /** All that a person reads of a row, in the order of the columns. */
    private static String[] said(StatementRow row) {
        Wording words = row.wording();
        return new String[] {
            IsoText.of(row.at()),
            words.category(),
            words.counterparty(),
            words.text(),
            words.direction(),
            words.method(),
            words.status(),
            words.order(),
            words.merchantOrder(),
            words.note()
        };
    }

    /** A row as an import told it; what the layout of the import is, and the amount of the entry, are beside it. */
    static StatementRow toldRow(ResultSet row) throws SQLException {
        return new StatementRow(
                row.getInt("line"),
                Optional.ofNullable(row.getString("raw")).orElse(""),
                IsoText.dateTime(row.getString("at")),
                Money.ofFen(row.getLong("fen")),
                wording(row),
                Optional.ofNullable(row.getString("funds")).map(Funds::valueOf).orElse(Funds.UNSTATED),
                Source.of(row.getString("layout")).without(parts(row.getString("unstated"))));
    }

    static String funds(Funds funds) {
        return funds == Funds.UNSTATED ? null : funds.name();
    }

    static String unstated(Source source) {
        return source.unstated().isEmpty()
                ? null
                : source.unstated().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Set<WordingPart> parts(String unstated) {
        return unstated == null
                ? Set.of()
                : Stream.of(unstated.split(" ")).map(WordingPart::valueOf).collect(Collectors.toUnmodifiableSet());
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
