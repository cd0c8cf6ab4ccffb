package huanqing.infra.sqlite;

import huanqing.app.statement.samemoney.SameMoneyStore;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.money.Money;
import huanqing.domain.statement.samemoney.BankRow;
import huanqing.domain.statement.samemoney.WalletRow;
import huanqing.domain.statement.source.Source;
import huanqing.infra.sqlite.cashbook.CashbookSql;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of two issuers side by side in SQLite. Whose rows they are is known by the layout of the import that holds them. Only
 * rows of equal amounts about the same days leave the database.
 */
public final class SameMoneyTable implements SameMoneyStore {
    private static final String OF_BANKS = "batch_id IN (SELECT id FROM batch WHERE layout LIKE 'table-%')";
    // The plus keeps SQLite from going by the batch: the days leave fewer rows.
    private static final String OF_WALLETS = "+batch_id IN (SELECT id FROM batch WHERE layout NOT LIKE 'table-%')";
    private static final String LAID = "('SAME_MONEY', 'PERHAPS_SAME_MONEY', 'SAID_SAME_MONEY', 'NOT_IN_ALIPAY')";

    private final Database database;
    private final AnswerTable answers;

    public SameMoneyTable(Database database) {
        this.database = database;
        this.answers = new AnswerTable(database);
    }

    @Override
    public List<ToldTwice> toldTwice() {
        Statements run = database.statements();
        if (run.one(CashbookSql.ANY, row -> true).isEmpty()) {
            return List.of();
        }
        CashbookSql.STEPS.forEach(run::change);
        return run.list(CashbookSql.PAIRS, row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)}).stream()
                .map(ids -> new ToldTwice(entry(ids[0]), entry(ids[1]), ids[2] == 1))
                .toList();
    }

    private Entry entry(long id) {
        return new EntryTable(database).find(new EntryId(id)).orElseThrow();
    }

    @Override
    public boolean canMeet() {
        return database.statements()
                .one(
                        "SELECT sum(layout LIKE 'table-%') > 0 AND sum(layout NOT LIKE 'table-%') > 0 FROM batch"
                                + " WHERE undone_at IS NULL",
                        row -> row.getBoolean(1))
                .orElse(false);
    }

    @Override
    public void lift() {
        database.statements()
                .change("UPDATE entry SET (state, reason) = (SELECT s.state, s.reason FROM same_money s"
                        + " WHERE s.bank_entry = entry.id) WHERE id IN (SELECT bank_entry FROM same_money)"
                        + " AND reason IN " + LAID);
        database.statements().change("DELETE FROM same_money");
    }

    @Override
    public List<WalletRow> walletRows() {
        Statements run = database.statements();
        run.change("CREATE TEMP TABLE IF NOT EXISTS bank_fen (fen INTEGER PRIMARY KEY)");
        run.change("DELETE FROM bank_fen");
        run.change("INSERT OR IGNORE INTO bank_fen SELECT fen FROM entry WHERE " + OF_BANKS);
        List<WalletRow> found = new ArrayList<>();
        run.list(
                "SELECT " + EntryColumns.READ
                        + ", (SELECT layout FROM batch WHERE batch.id = entry.batch_id) AS layout FROM entry"
                        + " WHERE at >= (SELECT date(min(at), '-8 days') FROM entry WHERE " + OF_BANKS + ")"
                        + " AND at < (SELECT date(max(at), '+3 days') FROM entry WHERE " + OF_BANKS + ")"
                        + " AND " + OF_WALLETS + " AND state IN ('BOOKED', 'PENDING', 'REVERSED', 'REVIEW')"
                        + " AND (fen IN (SELECT fen FROM bank_fen) OR note LIKE '服务费%') ORDER BY at, id",
                row -> WalletRow.of(
                                EntryColumns.read(row),
                                Source.of(row.getString("layout")).issuer())
                        .map(found::add));
        return found;
    }

    @Override
    public List<BankRow> bankRows(Set<Money> amounts) {
        List<BankRow> found = new ArrayList<>();
        database.statements()
                .list(
                        "SELECT " + EntryColumns.READ + " FROM entry WHERE " + OF_BANKS
                                + " AND (state = 'BOOKED' OR reason = 'TOLD_BY_ALIPAY') AND reason <> 'SAID_BY_USER'"
                                + " ORDER BY at, id",
                        row -> row.getString("reason").equals("TOLD_BY_ALIPAY")
                                        || amounts.contains(Money.ofFen(row.getLong("fen")))
                                ? found.add(BankRow.of(EntryColumns.read(row)))
                                : null);
        return found;
    }

    @Override
    public List<Span> daysOfAlipay() {
        return database.statements()
                .list(
                        "SELECT range_from, range_to FROM batch WHERE undone_at IS NULL AND layout LIKE 'alipay-%'"
                                + " AND layout <> 'alipay-cashbook' AND coalesce(export_filter, '全部') = '全部'"
                                + " AND range_from IS NOT NULL AND range_to IS NOT NULL",
                        row -> new Span(
                                IsoText.dateTime(row.getString(1)).toLocalDate(),
                                IsoText.dateTime(row.getString(2)).toLocalDate()));
    }

    @Override
    public void lay(EntryId bank, Optional<EntryId> wallet, Meaning meaning) {
        database.statements()
                .change(
                        "INSERT INTO same_money (bank_entry, wallet_entry, state, reason)"
                                + " SELECT id, ?, state, reason FROM entry WHERE id = ?",
                        wallet.map(EntryId::value).orElse(null),
                        bank.value());
        database.statements()
                .change(
                        "UPDATE entry SET state = ?, reason = ? WHERE id = ?",
                        meaning.state().name(),
                        meaning.reason().name(),
                        bank.value());
    }

    @Override
    public Map<String, ReviewAnswer> rules() {
        return answers.remembered();
    }

    @Override
    public void answer(Entry bank, Meaning meaning) {
        answers.say(bank.id(), meaning, bank.amount());
    }

    @Override
    public void say(EntryId bank) {
        database.statements().change("INSERT OR IGNORE INTO same_money_said (bank_entry) VALUES (?)", bank.value());
    }

    @Override
    public void unsay(EntryId bank) {
        database.statements().change("DELETE FROM same_money_said WHERE bank_entry = ?", bank.value());
    }

    @Override
    public Set<EntryId> said() {
        return new HashSet<>(database.statements()
                .list("SELECT bank_entry FROM same_money_said", row -> new EntryId(row.getLong(1))));
    }
}
