package huanqing.infra.sqlite.cashbook;

import java.util.List;

/**
 * Pairs rows of the cash book with rows of Alipay's statements, one to one and in the order of time. Sum and direction agree in
 * each pair. Certain are those of one minute, which is what Alipay notes by itself, and those of one day that also agree in product
 * and in words; those of one day that agree in nothing more may be one payment or two. Only rows of sums that the
 * book has are looked at.
 */
public final class CashbookSql {
    private static final String COLUMNS = " (id INTEGER PRIMARY KEY, at TEXT, fen INTEGER, direction TEXT, words TEXT,"
            + " payee TEXT, product TEXT)";
    private static final String ROWS = " SELECT id, at, fen, direction, text, counterparty, product FROM entry WHERE ";
    private static final String OF_BOOKS = "batch_id IN (SELECT id FROM batch WHERE layout = 'alipay-cashbook')";
    private static final String STATED =
            "at >= (SELECT substr(min(at), 1, 10) FROM book_row) AND at < (SELECT substr(max(at), 1, 10) || 'U' FROM book_row)"
                    + " AND fen IN (SELECT fen FROM book_row)"
                    + " AND +batch_id IN (SELECT id FROM batch WHERE layout LIKE 'alipay-%' AND layout <> 'alipay-cashbook')"
                    + " AND state IN ('BOOKED', 'PENDING', 'REVERSED', 'REVIEW')";
    private static final String BETWEEN = " || char(31) || ";
    private static final String SUM = BETWEEN + "fen" + BETWEEN + "direction";
    private static final String MINUTE = "substr(at, 1, 16)" + SUM;
    private static final String DAY = "substr(at, 1, 10)" + SUM;
    private static final String WORDS = DAY + BETWEEN + "product" + BETWEEN + "words";
    private static final String PAYEE = DAY + BETWEEN + "product" + BETWEEN + "payee";

    /** Whether a cash book stands at all; most ledgers have none. */
    public static final String ANY = "SELECT 1 FROM batch WHERE layout = 'alipay-cashbook' AND undone_at IS NULL";

    /** What makes the pairs, in this order. */
    public static final List<String> STEPS = List.of(
            "CREATE TEMP TABLE IF NOT EXISTS book_row" + COLUMNS,
            "CREATE TEMP TABLE IF NOT EXISTS stated_row" + COLUMNS,
            "CREATE TEMP TABLE IF NOT EXISTS book_pair (book INTEGER, stated INTEGER, certain INTEGER)",
            "DELETE FROM book_row",
            "DELETE FROM stated_row",
            "DELETE FROM book_pair",
            "INSERT INTO book_row" + ROWS + OF_BOOKS + " AND state = 'BOOKED' AND reason <> 'SAID_BY_USER'",
            "INSERT INTO stated_row" + ROWS + STATED,
            pairs(MINUTE, MINUTE, 1),
            done("book"),
            done("stated"),
            pairs(WORDS, WORDS, 1),
            done("book"),
            done("stated"),
            pairs(WORDS, PAYEE, 1),
            done("book"),
            done("stated"),
            pairs(DAY, DAY, 0));

    /** The pairs: the book's row, the statement's, and whether they are one for certain. */
    public static final String PAIRS = "SELECT book, stated, certain FROM book_pair ORDER BY book";

    private CashbookSql() {}

    private static String pairs(String ofBook, String ofStatement, int certain) {
        return "INSERT INTO book_pair SELECT b.id, s.id, " + certain + " FROM " + numbered("book", ofBook) + " b JOIN "
                + numbered("stated", ofStatement) + " s USING (likeness, n)";
    }

    private static String numbered(String whose, String likeness) {
        return "(SELECT id, " + likeness + " AS likeness, row_number() OVER (PARTITION BY " + likeness
                + " ORDER BY at, id) AS n FROM " + whose + "_row)";
    }

    private static String done(String whose) {
        return "DELETE FROM " + whose + "_row WHERE id IN (SELECT " + whose + " FROM book_pair)";
    }
}
