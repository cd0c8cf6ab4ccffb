package huanqing.infra.sqlite;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.statement.Funds;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * The inserts of statement rows. A million of them pass the ledger's one thread, so each is made as light as it can be
 * beforehand, on the reading thread. Every value that is bound costs a crossing into SQLite, and the words of a meaning are
 * the same in thousands of rows: a meaning made of nothing but enums is written into a statement of its own, of which there
 * are no more than the classification has verdicts. Texts are handed over as the bytes that SQLite keeps.
 */
final class EntryInserts {
    private static final String TEXT = "CAST(? AS TEXT), ";
    private static final String INTO =
            "INSERT INTO entry (" + EntryColumns.SAID + ", identity, batch_id, funds, unstated, " + EntryColumns.MEANT
                    + ") VALUES (?, " + TEXT + "?, " + TEXT.repeat(11) + "?, ";
    private static final String UNLESS_KNOWN = ") ON CONFLICT DO NOTHING";
    private static final String OF_ANY_MEANING = "?, ?, ?, ?, ?, ?, ?, ?";

    private static final int REASONS = Reason.values().length;
    private static final int STATES = EntryState.values().length;
    private static final int KINDS = EntryKind.values().length;
    private static final int VERDICTS = Product.values().length * KINDS * STATES * REASONS;

    /** By what is said of the money's way, and then by the four verdicts; one more for a meaning that is bound value by value. */
    private final Map<Funds, String[]> written = new EnumMap<>(Funds.class);

    /** Whose rows the statements above are for: all rows of a file share it. */
    private Source source;

    /** One row's insert, ready to run. */
    record Insert(String sql, Object[] values) {
        /** Inserts the row unless its identity is there already; says whether it was inserted. */
        boolean run(Statements ledger) {
            return ledger.change(sql, values) == 1;
        }
    }

    Insert of(BatchId batch, StatementRow row, String identity, Meaning meaning) {
        Object[] said = inBytes(EntryColumns.valuesOf(row, identity, batch.value()));
        return isPlain(meaning)
                ? new Insert(statement(row, verdictOf(meaning), meaning), said)
                : new Insert(
                        statement(row, VERDICTS, meaning), EntryColumns.joined(said, EntryColumns.valuesOf(meaning)));
    }

    private String statement(StatementRow row, int verdict, Meaning meaning) {
        if (row.source() != source) {
            source = row.source();
            written.clear();
        }
        String[] ofFunds = written.computeIfAbsent(row.funds(), funds -> new String[VERDICTS + 1]);
        if (ofFunds[verdict] == null) {
            ofFunds[verdict] = INTO
                    + literal(EntryColumns.funds(row.funds()))
                    + ", "
                    + literal(EntryColumns.unstated(source))
                    + ", "
                    + (verdict == VERDICTS ? OF_ANY_MEANING : written(meaning))
                    + UNLESS_KNOWN;
        }
        return ofFunds[verdict];
    }

    private static int verdictOf(Meaning meaning) {
        int kind = meaning.product().ordinal() * KINDS + meaning.kind().ordinal();
        return (kind * STATES + meaning.state().ordinal()) * REASONS
                + meaning.reason().ordinal();
    }

    /** Whether the meaning says no more than its four verdicts; a number or a name would make statements without end. */
    private static boolean isPlain(Meaning meaning) {
        return meaning.terms() == 0
                && meaning.mode() == RepaymentMode.UNSTATED
                && meaning.billMonth().isEmpty()
                && meaning.lender().isEmpty();
    }

    private static String written(Meaning meaning) {
        return "'%s', '%s', '%s', '%s', 0, NULL, '%s', NULL"
                .formatted(
                        meaning.product().name(),
                        meaning.kind().name(),
                        meaning.state().name(),
                        meaning.reason().name(),
                        meaning.mode().name());
    }

    /** Only names of constants come here. */
    private static String literal(String names) {
        return names == null ? "NULL" : "'" + names + "'";
    }

    private static Object[] inBytes(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                values[i] = text.getBytes(StandardCharsets.UTF_8);
            }
        }
        return values;
    }
}
