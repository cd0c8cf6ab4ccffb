package huanqing.infra.sqlite.fee;

/**
 * The web export states an income before its fee (facts: statement formats 1.A), and so the fee is taken off. Where a row
 * 花呗收钱服务费[order] of an app's export tells the same fee as spending, the income stays as stated. An answer of the person's
 * is about what stood there and stays.
 */
public final class ServiceFeeSql {
    /** Import, fee and stated amount in fen, and twice the row's key. */
    public static final String NOTE = "INSERT OR REPLACE INTO service_fee (batch_id, fen, stated_fen, entry_id)"
            + " SELECT ?, ?, ?, id FROM entry WHERE identity = ?"
            + " OR id = (SELECT entry_id FROM alias WHERE identity = ?)";

    /** Forgets what an import told, its one parameter. */
    public static final String FORGET = "DELETE FROM service_fee WHERE batch_id = ?";

    private static final String OF_FEES =
            " WHERE id IN (SELECT entry_id FROM service_fee) AND id NOT IN (SELECT entry_id FROM answer)";

    /** Every income as its statement has it. */
    public static final String LIFT = "UPDATE entry SET fen ="
            + " (SELECT max(f.stated_fen) FROM service_fee f WHERE f.entry_id = entry.id)" + OF_FEES;

    private static final String FEE = "(SELECT max(f.fen) FROM service_fee f WHERE f.entry_id = entry.id)";
    private static final String TOLD_APART =
            "SELECT substr(text, instr(text, '[') + 1, instr(text, ']') - instr(text, '[') - 1)"
                    + " FROM entry WHERE reason = 'SELLER_FEE' AND state = 'BOOKED'";

    /** Every income less its fee; to be run on lifted ones. */
    public static final String LAY = "UPDATE entry SET fen = fen - " + FEE + OF_FEES + " AND kind = 'INCOME' AND fen > "
            + FEE + " AND order_no NOT IN (" + TOLD_APART + ")";

    private ServiceFeeSql() {}
}
