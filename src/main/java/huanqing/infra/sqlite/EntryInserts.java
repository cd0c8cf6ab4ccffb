package huanqing.infra.sqlite;

import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.Funds;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inserts of statement rows. A million of them pass the ledger's one thread, so each is made as light as it can be
 * beforehand, on the reading thread. Every value that is bound costs a crossing into SQLite, and much of a row is the same in
 * thousands of rows: a meaning made of nothing but enums, and short words of Chinese characters alone, are written into a
 * statement of their own, until there are as many of them as are worth it. Texts are handed over as the bytes that SQLite
 * keeps.
 */
final class EntryInserts {
    private static final int MOST_STATEMENTS = 256;
    private static final int LONGEST_WORD = 8;
    private static final int MOST_VALUES = 23;
    private static final String TEXT = "CAST(? AS TEXT), ";
    private static final String INTO = "INSERT INTO entry (" + EntryColumns.SAID
            + ", identity, batch_id, funds, unstated, " + EntryColumns.MEANT + ") VALUES (";
    private static final String UNLESS_KNOWN = ") ON CONFLICT DO NOTHING";
    private static final String OF_ANY_MEANING = "?, ?, ?, ?, ?, ?, ?, ?";

    private final Map<Shape, String> statements = new HashMap<>();

    /** Whose rows the statements above are for: all rows of a file share it. */
    private Source source;

    /** One row's insert, ready to run. */
    record Insert(String sql, Object[] values) {
        /** Inserts the row unless its identity is there already; says whether it was inserted. */
        boolean run(Statements ledger) {
            return ledger.change(sql, values) == 1;
        }
    }

    /** What is written into a statement; null for what is bound. The four verdicts are written together or not at all. */
    private record Shape(
            String category,
            String direction,
            String method,
            String status,
            String note,
            Funds funds,
            Product product,
            EntryKind kind,
            EntryState state,
            Reason reason) {}

    Insert of(BatchId batch, StatementRow row, String identity, Meaning meaning) {
        if (row.source() != source) {
            source = row.source();
            statements.clear();
        }
        Shape shape = shapeOf(row, meaning);
        if (statements.size() >= MOST_STATEMENTS && !statements.containsKey(shape)) {
            shape = new Shape(null, null, null, null, null, row.funds(), null, null, null, null);
        }
        return new Insert(statements.computeIfAbsent(shape, this::sql), values(shape, batch, row, identity, meaning));
    }

    private static Shape shapeOf(StatementRow row, Meaning meaning) {
        Wording words = row.wording();
        boolean written = isPlain(meaning);
        return new Shape(
                plain(words.category()),
                plain(words.direction()),
                plain(words.method()),
                plain(words.status()),
                plain(words.note()),
                row.funds(),
                written ? meaning.product() : null,
                written ? meaning.kind() : null,
                written ? meaning.state() : null,
                written ? meaning.reason() : null);
    }

    /** Whether the meaning says no more than its four verdicts; a number or a name would make statements without end. */
    private static boolean isPlain(Meaning meaning) {
        return meaning.terms() == 0
                && meaning.mode() == RepaymentMode.UNSTATED
                && meaning.billMonth().isEmpty()
                && meaning.lender().isEmpty();
    }

    /** The word if it can stand in a statement as it is, else null: nothing in it can end a text, or mean anything else. */
    private static String plain(String word) {
        if (word.length() > LONGEST_WORD) {
            return null;
        }
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter < '\u4e00' || letter > '\u9fff') {
                return null;
            }
        }
        return word;
    }

    private String sql(Shape shape) {
        return INTO + "?, " + TEXT + "?, " + word(shape.category) + TEXT + TEXT + word(shape.direction)
                + word(shape.method) + word(shape.status) + TEXT + TEXT + word(shape.note) + TEXT + TEXT + "?, "
                + literal(EntryColumns.funds(shape.funds)) + ", " + literal(EntryColumns.unstated(source)) + ", "
                + verdicts(shape) + UNLESS_KNOWN;
    }

    private static String word(String written) {
        return written == null ? TEXT : literal(written) + ", ";
    }

    private static String verdicts(Shape shape) {
        return shape.product == null
                ? OF_ANY_MEANING
                : "'%s', '%s', '%s', '%s', 0, NULL, '%s', NULL"
                        .formatted(
                                shape.product.name(),
                                shape.kind.name(),
                                shape.state.name(),
                                shape.reason.name(),
                                RepaymentMode.UNSTATED.name());
    }

    /** Only plain words and names of constants come here. */
    private static String literal(String word) {
        return word == null ? "NULL" : "'" + word + "'";
    }

    /** What is bound, in the order of the statement. */
    private static Object[] values(Shape shape, BatchId batch, StatementRow row, String identity, Meaning meaning) {
        Wording words = row.wording();
        List<Object> bound = new ArrayList<>(MOST_VALUES);
        bound.add(row.line());
        bound.add(bytes(IsoText.of(row.at())));
        bound.add(row.amount().fen());
        unlessWritten(bound, shape.category, words.category());
        bound.add(bytes(words.counterparty()));
        bound.add(bytes(words.text()));
        unlessWritten(bound, shape.direction, words.direction());
        unlessWritten(bound, shape.method, words.method());
        unlessWritten(bound, shape.status, words.status());
        bound.add(bytes(words.order()));
        bound.add(bytes(words.merchantOrder()));
        unlessWritten(bound, shape.note, words.note());
        bound.add(bytes(row.raw()));
        bound.add(bytes(identity));
        bound.add(batch.value());
        if (shape.product == null) {
            bound.addAll(Arrays.asList(EntryColumns.valuesOf(meaning)));
        }
        return bound.toArray();
    }

    private static void unlessWritten(List<Object> bound, String written, String word) {
        if (written == null) {
            bound.add(bytes(word));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
