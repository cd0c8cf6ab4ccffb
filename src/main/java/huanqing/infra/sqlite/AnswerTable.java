package huanqing.infra.sqlite;

import huanqing.app.statement.review.ReviewStore;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.money.Money;
import huanqing.domain.statement.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The person's answers in SQLite: laid over the entry, so that every reader sees them, and kept beside it. */
public final class AnswerTable implements ReviewStore {
    private static final String LAY_OVER = "UPDATE entry SET (fen, product, kind, state, reason) ="
            + " (SELECT a.fen, a.product, a.kind, CASE WHEN entry.state = 'REVERSED' AND a.state = 'BOOKED'"
            + " THEN 'REVERSED' ELSE a.state END, 'SAID_BY_USER' FROM answer a WHERE a.entry_id = entry.id)"
            + " WHERE id IN (SELECT entry_id FROM answer)";

    private static final String SETTLED = "('SAID_BY_USER', 'CLOSED_UNPAID', 'SALE_CANCELLED',"
            + " 'REPAYMENT_FAILED', 'TRANSFER_FAILED', 'WITHDRAWAL_FAILED', 'REFUND_CLOSED', 'PROXY_CLOSED')";

    private final Database database;

    public AnswerTable(Database database) {
        this.database = database;
    }

    /**
     * Lays the answers over again, after statements have changed entries. An answer was about a row that was open: where a
     * statement says by now that nothing came of it, that holds.
     */
    static void layOver(Statements run) {
        run.change("UPDATE answer SET stated_fen = (SELECT fen FROM entry WHERE entry.id = answer.entry_id)"
                + " WHERE (SELECT reason FROM entry WHERE entry.id = answer.entry_id) <> 'SAID_BY_USER'");
        run.change(LAY_OVER + " AND reason NOT IN " + SETTLED);
    }

    @Override
    public void say(EntryId entry, Meaning meaning, Money amount) {
        database.statements()
                .change(
                        "INSERT INTO answer (entry_id, stated_fen, fen, product, kind, state)"
                                + " SELECT id, fen, ?, ?, ?, ? FROM entry WHERE id = ? ON CONFLICT (entry_id) DO UPDATE"
                                + " SET fen = excluded.fen, product = excluded.product, kind = excluded.kind,"
                                + " state = excluded.state",
                        amount.fen(),
                        meaning.product().name(),
                        meaning.kind().name(),
                        meaning.state().name(),
                        entry.value());
        database.statements().change(LAY_OVER + " AND id = ?", entry.value());
    }

    @Override
    public void unsay(EntryId entry, Meaning meaning) {
        database.statements()
                .change(
                        "UPDATE entry SET fen = coalesce((SELECT stated_fen FROM answer WHERE entry_id = entry.id), fen),"
                                + " product = ?, kind = ?, state = ?, reason = ? WHERE id = ?",
                        meaning.product().name(),
                        meaning.kind().name(),
                        meaning.state().name(),
                        meaning.reason().name(),
                        entry.value());
        database.statements().change("DELETE FROM answer WHERE entry_id = ?", entry.value());
    }

    @Override
    public Source source(EntryId entry) {
        return database.statements()
                .one(
                        "SELECT layout FROM batch JOIN entry ON entry.batch_id = batch.id WHERE entry.id = ?",
                        row -> Source.of(row.getString(1)),
                        entry.value())
                .orElse(Source.ALIPAY);
    }

    @Override
    public List<Entry> settled() {
        return database.statements()
                .list(
                        "SELECT " + EntryColumns.READ
                                + " FROM entry WHERE reason IN ('SAID_BY_USER', 'SAID_SAME_MONEY') AND batch_id IS NOT NULL"
                                + " ORDER BY at DESC, id",
                        EntryColumns::read);
    }

    @Override
    public void remember(String likeness, ReviewAnswer answer) {
        database.statements()
                .change("INSERT OR REPLACE INTO answer_rule (likeness, answer) VALUES (?, ?)", likeness, answer.name());
    }

    @Override
    public void forget(String likeness) {
        database.statements().change("DELETE FROM answer_rule WHERE likeness = ?", likeness);
    }

    @Override
    public Map<String, ReviewAnswer> remembered() {
        Map<String, ReviewAnswer> rules = new HashMap<>();
        database.statements()
                .list(
                        "SELECT likeness, answer FROM answer_rule",
                        row -> rules.put(row.getString(1), ReviewAnswer.valueOf(row.getString(2))));
        return rules;
    }
}
