package huanqing.infra.sqlite.refund;

import huanqing.app.statement.warning.OverRefund;
import huanqing.domain.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Holds refunds against the payments whose order number they bear, alone or with {@code _} or {@code *} and a suffix (facts:
 * statement formats 2.3). A refund that is tied to its payment by the merchant's number alone is not found.
 */
public final class OverRefundQuery {
    private static final String STEM = "substr(r.order_no, 1, min(ifnull(nullif(instr(r.order_no, '_'), 0), 999),"
            + " ifnull(nullif(instr(r.order_no, '*'), 0), 999)) - 1)";
    private static final String STATED = "coalesce((SELECT stated_fen FROM answer WHERE entry_id = %1$s.id), %1$s.fen)";
    private static final String GIVEN_BACK = "SELECT " + STEM + " AS stem, sum(" + STATED.formatted("r")
            + ") AS refunded, min(CASE WHEN r.batch_id = ?1 THEN r.line END) AS given_line FROM entry r"
            + " WHERE r.kind = 'REFUND' AND r.order_no <> '' AND r.state IN ('BOOKED', 'REVIEW') GROUP BY stem";
    /** Payments of which the batch, the one parameter, has the payment or a refund. */
    public static final String SQL = "WITH given AS MATERIALIZED (" + GIVEN_BACK + ") SELECT"
            + " coalesce(given.given_line, min(CASE WHEN p.batch_id = ?1 THEN p.line END)) AS told_line,"
            + " max(CASE WHEN p.counterparty = '' THEN p.text ELSE p.counterparty END) AS words,"
            + " sum(" + STATED.formatted("p") + ") AS paid, given.refunded"
            + " FROM given CROSS JOIN entry p ON p.identity > given.stem || '|' AND p.identity < given.stem || '}'"
            + " AND p.kind IN ('PURCHASE', 'OTHER_OUTFLOW') GROUP BY given.stem"
            + " HAVING paid < given.refunded AND told_line IS NOT NULL ORDER BY told_line";

    private OverRefundQuery() {}

    public static OverRefund read(ResultSet row) throws SQLException {
        return new OverRefund(
                row.getInt("told_line"),
                row.getString("words"),
                Money.ofFen(row.getLong("paid")),
                Money.ofFen(row.getLong("refunded")));
    }
}
