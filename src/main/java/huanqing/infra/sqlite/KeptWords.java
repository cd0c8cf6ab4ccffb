package huanqing.infra.sqlite;

import huanqing.domain.ledger.BatchId;

/** Keeps what the person said of entries that leave with an undone import, by the entries' identities, until they come back. */
final class KeptWords {
    private static final String COME_BACK = " k JOIN entry e ON e.identity = k.identity";
    private static final String[] KEEP = {
        "INSERT OR REPLACE INTO kept_answer SELECT e.identity, a.fen, a.product, a.kind, a.state"
                + " FROM answer a JOIN entry e ON e.id = a.entry_id WHERE e.batch_id = ?",
        "INSERT OR REPLACE INTO kept_same_money SELECT e.identity"
                + " FROM same_money_said s JOIN entry e ON e.id = s.bank_entry WHERE e.batch_id = ?",
        "INSERT OR REPLACE INTO kept_loan SELECT l.id, e.identity"
                + " FROM jiebei_loan l JOIN entry e ON e.id = l.entry_id WHERE e.batch_id = ?",
    };
    private static final String[] GIVE_BACK = {
        "INSERT OR IGNORE INTO answer (entry_id, stated_fen, fen, product, kind, state)"
                + " SELECT e.id, e.fen, k.fen, k.product, k.kind, k.state FROM kept_answer" + COME_BACK,
        "DELETE FROM kept_answer WHERE identity IN (SELECT e.identity FROM kept_answer" + COME_BACK + ")",
        "INSERT OR IGNORE INTO same_money_said (bank_entry) SELECT e.id FROM kept_same_money" + COME_BACK,
        "DELETE FROM kept_same_money WHERE identity IN (SELECT e.identity FROM kept_same_money" + COME_BACK + ")",
        "UPDATE jiebei_loan SET entry_id = (SELECT e.id FROM kept_loan" + COME_BACK
                + " WHERE k.loan_id = jiebei_loan.id)"
                + " WHERE entry_id IS NULL AND id IN (SELECT k.loan_id FROM kept_loan" + COME_BACK + ")",
        "DELETE FROM kept_loan WHERE identity IN (SELECT e.identity FROM kept_loan" + COME_BACK + ")",
    };

    private final Database database;

    KeptWords(Database database) {
        this.database = database;
    }

    /** Before the entries that this import alone holds leave the ledger. */
    void keep(BatchId batch) {
        for (String sql : KEEP) {
            database.statements().change(sql, batch.value());
        }
    }

    /** After entries have come. */
    void giveBack() {
        for (String sql : GIVE_BACK) {
            database.statements().change(sql);
        }
    }
}
