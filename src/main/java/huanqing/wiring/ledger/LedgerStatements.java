package huanqing.wiring.ledger;

import huanqing.app.ledger.ListEntries;
import huanqing.app.reminder.MatchMarks;
import huanqing.app.statement.ImportStatement;
import huanqing.app.statement.ListImports;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.Understanding;
import huanqing.app.statement.UndoImport;
import huanqing.app.statement.review.AnswerReview;
import huanqing.app.statement.samemoney.MatchSameMoney;
import huanqing.app.statement.samemoney.SettleRows;
import huanqing.cli.door.Statements;
import huanqing.infra.sqlite.AnswerTable;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.infra.sqlite.ImportTables;
import huanqing.infra.sqlite.MappingTable;
import huanqing.infra.sqlite.SameMoneyTable;
import huanqing.infra.sqlite.reminder.PaidMarkTable;
import huanqing.wiring.backup.LedgerBackups;
import java.time.Clock;

/** Statements brought in, their rows, and what was said of them: the use cases over one open ledger, made on demand. */
public final class LedgerStatements implements Statements {
    private final Database database;
    private final StatementReader reader;
    private final Clock clock;

    LedgerStatements(Database database, StatementReader reader, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public ImportStatement importStatement() {
        ImportStatement importing = new ImportStatement(
                database,
                reader,
                new ImportTables(database),
                new MappingTable(database),
                understanding(),
                settleRows(),
                clock);
        return importing.guardedBy(LedgerBackups.guarding(database, clock));
    }

    @Override
    public ListImports listImports() {
        return new ListImports(database, new ImportTables(database));
    }

    @Override
    public UndoImport undoImport() {
        return new UndoImport(database, new ImportTables(database), understanding(), settleRows(), clock);
    }

    private Understanding understanding() {
        return new Understanding(new AnswerTable(database));
    }

    @Override
    public ListEntries listEntries() {
        return new ListEntries(database, new EntryTable(database));
    }

    public AnswerReview answerReview() {
        return new AnswerReview(
                database,
                new EntryTable(database),
                new AnswerTable(database),
                new SameMoneyTable(database),
                settleRows());
    }

    private SettleRows settleRows() {
        return new SettleRows(
                new MatchSameMoney(new SameMoneyTable(database)), new MatchMarks(new PaidMarkTable(database)));
    }
}
