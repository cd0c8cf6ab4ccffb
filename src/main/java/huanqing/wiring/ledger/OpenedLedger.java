package huanqing.wiring.ledger;

import huanqing.app.calendar.ShowCalendar;
import huanqing.app.credit.SettleDues;
import huanqing.app.history.ForgetSteps;
import huanqing.app.history.History;
import huanqing.app.history.ListSteps;
import huanqing.app.history.RedoStep;
import huanqing.app.history.UndoStep;
import huanqing.app.ledger.CheckLedger;
import huanqing.app.reminder.MatterSource;
import huanqing.app.reminder.MoneyAlerts;
import huanqing.app.reminder.PlannedPayments;
import huanqing.app.statement.StatementReader;
import huanqing.app.today.ShowToday;
import huanqing.cli.LedgerDoor;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.infra.sqlite.health.FileHealth;
import huanqing.infra.sqlite.history.StepTable;
import huanqing.infra.sqlite.reminder.AlertTable;
import java.time.Clock;
import java.util.List;

/** One open ledger and the use cases over it, by feature and made on demand. */
public final class OpenedLedger implements LedgerDoor.OpenLedger {
    private final Database database;
    private final StatementReader reader;
    private final Clock clock;

    public OpenedLedger(Database database, StatementReader reader, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public LedgerStatements statements() {
        return new LedgerStatements(database, reader, clock);
    }

    @Override
    public History history() {
        StepTable steps = new StepTable(database);
        return new History(
                new ListSteps(database, steps),
                new UndoStep(database, steps, statements().undoImport()),
                new RedoStep(database, steps),
                new ForgetSteps(database, steps));
    }

    @Override
    public LedgerCredit credit() {
        return new LedgerCredit(database);
    }

    @Override
    public LedgerCash cash() {
        return new LedgerCash(database, settleDues());
    }

    @Override
    public LedgerReserve reserve() {
        return new LedgerReserve(database, settleDues(), cash().buildCashCalendar());
    }

    @Override
    public LedgerPlans plans() {
        return new LedgerPlans(database, settleDues(), cash().buildCashCalendar());
    }

    @Override
    public LedgerLinkage linkage() {
        return new LedgerLinkage(database, settleDues());
    }

    @Override
    public LedgerReports reports() {
        return new LedgerReports(database, settleDues(), plans(), reminders(), clock);
    }

    @Override
    public LedgerReminders reminders() {
        MatterSource money =
                new MoneyAlerts(database, new AlertTable(database), reserve().warnOfDues(), cash().buildCashCalendar());
        MatterSource plan = new PlannedPayments(plans().listIntentions());
        return new LedgerReminders(database, settleDues(), List.of(plan, money), clock);
    }

    public ShowToday showToday() {
        return new ShowToday(database, new EntryTable(database), settleDues());
    }

    public ShowCalendar showCalendar() {
        return new ShowCalendar(settleDues(), cash().planFlows(), reminders().changeRules());
    }

    @Override
    public CheckLedger checkLedger() {
        return new CheckLedger(database, new FileHealth(database));
    }

    @Override
    public void close() {
        database.close();
    }

    private SettleDues settleDues() {
        return credit().settleDues();
    }
}
