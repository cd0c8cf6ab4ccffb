package huanqing.infra.sqlite;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.Funds;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    private final Map<Shape, String> written = new HashMap<>();

    /** What thousands of rows share; the meaning is empty where it is bound value by value. */
    private record Shape(Optional<Meaning> meaning, Funds funds, Source source) {}

    /** One row's insert, ready to run. */
    record Insert(String sql, Object[] values) {
        /** Inserts the row unless its identity is there already; says whether it was inserted. */
        boolean run(Statements ledger) {
            return ledger.change(sql, values) == 1;
        }
    }

    Insert of(BatchId batch, StatementRow row, String identity, Meaning meaning) {
        Object[] said = inBytes(EntryColumns.valuesOf(row, identity, batch.value()));
        boolean plain = isPlain(meaning);
        Shape shape = new Shape(plain ? Optional.of(meaning) : Optional.empty(), row.funds(), row.source());
        String sql = written.computeIfAbsent(shape, EntryInserts::written);
        return new Insert(sql, plain ? said : EntryColumns.joined(said, EntryColumns.valuesOf(meaning)));
    }

    /** Whether the meaning says no more than its four verdicts; a number or a name would make statements without end. */
    private static boolean isPlain(Meaning meaning) {
        return meaning.equals(Meaning.of(meaning.product(), meaning.kind(), meaning.state(), meaning.reason()));
    }

    private static String written(Shape shape) {
        return INTO
                + literal(EntryColumns.funds(shape.funds()))
                + ", "
                + literal(EntryColumns.unstated(shape.source()))
                + ", "
                + shape.meaning().map(EntryInserts::written).orElse(OF_ANY_MEANING)
                + UNLESS_KNOWN;
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
