package huanqing.infra.sqlite;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.StatementRow;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The inserts of statement rows. A million of them pass the ledger's one thread, so each is made as light as it can be
 * beforehand, on the reading thread. Every value that is bound costs a crossing into SQLite, and the words of a meaning are
 * the same in thousands of rows: a meaning made of nothing but enums is written into a statement of its own, of which there
 * are no more than the classification has verdicts. Texts are handed over as the bytes that SQLite keeps.
 */
final class EntryInserts {
    private static final String TEXT = "CAST(? AS TEXT), ";
    private static final String INTO = "INSERT INTO entry (" + EntryColumns.SAID + ", identity, batch_id, "
            + EntryColumns.MEANT + ") VALUES (?, " + TEXT + "?, " + TEXT.repeat(11) + "?, ";
    private static final String UNLESS_KNOWN = ") ON CONFLICT DO NOTHING";
    private static final String OF_ANY_MEANING = INTO + "?, ?, ?, ?, ?, ?, ?, ?" + UNLESS_KNOWN;

    private final Map<Meaning, String> plain = new HashMap<>();

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
                ? new Insert(plain.computeIfAbsent(meaning, EntryInserts::written), said)
                : new Insert(OF_ANY_MEANING, EntryColumns.joined(said, EntryColumns.valuesOf(meaning)));
    }

    /** Whether the meaning says no more than its four verdicts; a number or a name would make statements without end. */
    private static boolean isPlain(Meaning meaning) {
        return meaning.equals(Meaning.of(meaning.product(), meaning.kind(), meaning.state(), meaning.reason()));
    }

    private static String written(Meaning meaning) {
        return INTO
                + "'%s', '%s', '%s', '%s', 0, NULL, '%s', NULL"
                        .formatted(
                                meaning.product().name(),
                                meaning.kind().name(),
                                meaning.state().name(),
                                meaning.reason().name(),
                                meaning.mode().name())
                + UNLESS_KNOWN;
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
