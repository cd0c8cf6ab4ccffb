package huanqing.infra.sqlite;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.StatementRow;
import java.util.HashMap;
import java.util.Map;

/**
 * The insert of a statement's row, one row a call. Every value that is bound costs a crossing into SQLite, and the words of
 * a meaning are the same in thousands of rows: a meaning made of nothing but enums is written into a statement of its own, of
 * which there are no more than the classification has verdicts.
 */
final class EntryInserts {
    private static final String INTO = "INSERT INTO entry (" + EntryColumns.SAID + ", identity, batch_id, "
            + EntryColumns.MEANT + ") VALUES (" + "?, ".repeat(EntryColumns.SAID.split(",").length + 2);
    private static final String UNLESS_KNOWN = ") ON CONFLICT DO NOTHING";
    private static final String OF_ANY_MEANING = INTO + "?, ?, ?, ?, ?, ?, ?, ?" + UNLESS_KNOWN;

    private final Map<Meaning, String> plain = new HashMap<>();

    /** Inserts the row unless its identity is there already; says whether it was inserted. */
    boolean run(Statements ledger, BatchId batch, StatementRow row, String identity, Meaning meaning) {
        Object[] said = EntryColumns.valuesOf(row, identity, batch.value());
        return isPlain(meaning)
                ? ledger.change(plain.computeIfAbsent(meaning, EntryInserts::written), said) == 1
                : ledger.change(OF_ANY_MEANING, EntryColumns.joined(said, EntryColumns.valuesOf(meaning))) == 1;
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
}
