package huanqing.infra.sqlite;

import huanqing.app.statement.BatchSummary;
import huanqing.app.statement.ImportStore;
import huanqing.app.statement.ReadyRow;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.warning.OverRefund;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import huanqing.infra.sqlite.fee.ServiceFeeSql;
import huanqing.infra.sqlite.refund.OverRefundQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes statement rows into the ledger. One row is one insert; only a row whose identity is already there costs more.
 *
 * <p>The caller's identity already tells true twins of one file apart, so an identity stands for one entry.
 */
public final class ImportTables implements ImportStore {
    /** Compared by SQLite itself: to read a dozen texts of a row costs several times as much. */
    private static final String KNOWN = "SELECT e.id, e.batch_id,"
            + " EXISTS (SELECT 1 FROM telling t WHERE t.entry_id = e.id), " + EntryColumns.WORDS
            + " = ? AND e.funds IS ? AND e.unstated IS ? FROM entry e";

    private static final String KNOWN_BY_KEY = KNOWN + " WHERE e.identity = ?";
    private static final String KNOWN_BY_ALIAS =
            KNOWN + " WHERE e.id = (SELECT entry_id FROM alias WHERE identity = ?)";

    private final Database database;
    private final BatchTable batches;
    private final TellingTable tellings;
    private final RowAliases aliases;
    private final AccountFingerprints accounts;
    private final EntryInserts inserts = new EntryInserts();

    private final List<ToldFee> fees = new ArrayList<>();

    /** Whether the last row was there already: then the next one probably is too, and looking is cheaper than trying. */
    private boolean amongKnownRows;

    public ImportTables(Database database) {
        this.database = database;
        this.batches = new BatchTable(database);
        this.tellings = new TellingTable(database);
        this.aliases = new RowAliases(database, tellings);
        this.accounts = new AccountFingerprints(database);
    }

    /** What the ledger already holds under an identity; {@code told} where its imports say different things of it. */
    private record Known(long id, long holder, boolean told, boolean same) {
        static Known read(ResultSet row) throws SQLException {
            return new Known(row.getLong(1), row.getLong(2), row.getBoolean(3), row.getBoolean(4));
        }
    }

    /** A row of the import at hand with a fee, by its key. */
    private record ToldFee(String identity, long fee, long stated) {}

    @Override
    public BatchId begin(String fileName, Instant at) {
        fees.clear();
        aliases.begin();
        BatchId batch = batches.begin(fileName, at);
        database.recorder().imported(batch, fileName);
        return batch;
    }

    @Override
    public ReadyRow ready(BatchId batch, StatementRow row, String identity, Meaning meaning) {
        return new Laid(batch, row, identity, meaning, inserts.of(batch, row, identity, meaning));
    }

    /** A row with the insert that would bring it in. */
    private final class Laid implements ReadyRow {
        private final BatchId batch;
        private final StatementRow row;
        private final String identity;
        private final Meaning meaning;
        private final EntryInserts.Insert insert;

        private Laid(BatchId batch, StatementRow row, String identity, Meaning meaning, EntryInserts.Insert insert) {
            this.batch = batch;
            this.row = row;
            this.identity = identity;
            this.meaning = meaning;
            this.insert = insert;
        }

        @Override
        public StatementRow row() {
            return row;
        }

        @Override
        public Meaning meaning() {
            return meaning;
        }

        @Override
        public RowOutcome take() {
            if (row.fee().isPositive()) {
                fees.add(new ToldFee(identity, row.fee().fen(), row.amount().fen()));
            }
            Optional<Known> known = amongKnownRows || aliases.any() ? known() : Optional.empty();
            if (known.isEmpty() && insert.run(database.statements())) {
                amongKnownRows = false;
                return RowOutcome.ofNew(meaning);
            }
            amongKnownRows = true;
            return meet(batch, row, known.or(this::known).orElseThrow());
        }

        private Optional<Known> known() {
            Object[] said = {
                EntryColumns.words(row), EntryColumns.funds(row.funds()), EntryColumns.unstated(row.source()), identity
            };
            Optional<Known> byKey = database.statements().one(KNOWN_BY_KEY, Known::read, said);
            return byKey.isEmpty() && aliases.any()
                    ? database.statements().one(KNOWN_BY_ALIAS, Known::read, said)
                    : byKey;
        }
    }

    /** Whether a row that is told differently changes anything is known at the end, when all is known of the file. */
    private RowOutcome meet(BatchId batch, StatementRow row, Known known) {
        if (known.told() || !known.same()) {
            tellings.tell(known.id(), known.told(), batch, row);
            return RowOutcome.CHANGED;
        }
        if (known.holder() != batch.value()) {
            database.statements()
                    .change(
                            "INSERT OR IGNORE INTO sighting (batch_id, entry_id, holder, line) VALUES (?, ?, ?, ?)",
                            batch.value(),
                            known.id(),
                            known.holder(),
                            row.line());
        }
        return RowOutcome.SAME;
    }

    @Override
    public void reject(BatchId batch, RowProblem problem) {
        batches.reject(batch, problem);
    }

    @Override
    public Ending finish(BatchId batch, StatementFacts facts, Function<StatementRow, Meaning> meanings) {
        batches.describe(batch, facts);
        facts.account().ifPresent(account -> accounts.note(batch, account));
        database.statements().change(ServiceFeeSql.LIFT);
        RowAliases.Joined joined = aliases.join(batch, facts.layout());
        Set<Integer> unchanged = tellings.settle(batch, joined.entries(), meanings);
        new KeptWords(database).giveBack();
        fees.forEach(fee -> note(batch, fee));
        database.statements().change(ServiceFeeSql.LAY);
        AnswerTable.layOver(database.statements());
        return new Ending(joined.lines(), unchanged, accounts.isStranger(batch));
    }

    private void note(BatchId batch, ToldFee told) {
        Object[] values = {batch.value(), told.fee(), told.stated(), told.identity(), told.identity()};
        database.statements().change(ServiceFeeSql.NOTE, values);
    }

    @Override
    public List<OverRefund> overRefunded(BatchId batch) {
        return database.statements().list(OverRefundQuery.SQL, OverRefundQuery::read, batch.value());
    }

    @Override
    public void count(BatchId batch, Map<RowOutcome, Integer> counts) {
        batches.count(batch, counts);
    }

    @Override
    public List<BatchSummary> batches() {
        return batches.all();
    }

    @Override
    public Optional<BatchSummary> batch(BatchId id) {
        return batches.find(id);
    }

    @Override
    public List<RowProblem> problems(BatchId batch) {
        return batches.problems(batch);
    }

    @Override
    public void undo(BatchId batch, Instant at, Function<StatementRow, Meaning> meanings) {
        database.statements().change(ServiceFeeSql.LIFT);
        List<String> numbers = aliases.sharedBy(batch);
        tellings.takeBack(batch, meanings);
        tellings.settle(batch, aliases.without(batch, numbers), meanings);
        database.statements().change(ServiceFeeSql.FORGET, batch.value());
        database.statements().change(ServiceFeeSql.LAY);
        AnswerTable.layOver(database.statements());
        batches.markUndone(batch, at);
        database.recorder().takenBack(batch);
    }
}
