package huanqing;

import huanqing.app.calendar.ShowCalendar;
import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.MeasureCapacity;
import huanqing.app.cashflow.MoveReserve;
import huanqing.app.cashflow.PlanFlows;
import huanqing.app.cashflow.ProposeFlows;
import huanqing.app.cashflow.ShowCash;
import huanqing.app.credit.ConfirmHuabeiContract;
import huanqing.app.credit.ConfirmJiebeiLoan;
import huanqing.app.credit.ConvertBill;
import huanqing.app.credit.ListContracts;
import huanqing.app.credit.ListDues;
import huanqing.app.credit.ProposeContracts;
import huanqing.app.credit.ReconcileDues;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.SettleInstalments;
import huanqing.app.credit.ShowHuabei;
import huanqing.app.credit.ShowJiebei;
import huanqing.app.credit.TrustForDue;
import huanqing.app.ledger.CheckLedger;
import huanqing.app.ledger.ListEntries;
import huanqing.app.limit.ShowLimit;
import huanqing.app.limit.StateLimit;
import huanqing.app.linkage.ConfirmFacts;
import huanqing.app.linkage.MeasureLinkage;
import huanqing.app.reminder.MatchMarks;
import huanqing.app.reminder.MatterSource;
import huanqing.app.reminder.MoneyAlerts;
import huanqing.app.reminder.PlannedPayments;
import huanqing.app.report.ExportCalendar;
import huanqing.app.report.ExportEstate;
import huanqing.app.report.ExportLedger;
import huanqing.app.report.ExportPlan;
import huanqing.app.reserve.GlanceAtReserve;
import huanqing.app.reserve.KeepReserveSettings;
import huanqing.app.reserve.LookAhead;
import huanqing.app.reserve.MeasureReserve;
import huanqing.app.reserve.WarnOfDues;
import huanqing.app.scenario.CompareScenarios;
import huanqing.app.scenario.KeepScenarios;
import huanqing.app.shortfall.AcceptPlan;
import huanqing.app.shortfall.ListIntentions;
import huanqing.app.shortfall.PlanRepayments;
import huanqing.app.statement.ImportStatement;
import huanqing.app.statement.ListImports;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.Understanding;
import huanqing.app.statement.UndoImport;
import huanqing.app.statement.review.AnswerReview;
import huanqing.app.statement.samemoney.MatchSameMoney;
import huanqing.app.statement.samemoney.SettleRows;
import huanqing.app.today.ShowToday;
import huanqing.cli.LedgerDoor;
import huanqing.i18n.Messages;
import huanqing.infra.calendarfile.IcsText;
import huanqing.infra.files.CsvTable;
import huanqing.infra.files.SavedFile;
import huanqing.infra.pdffile.PdfPages;
import huanqing.infra.sqlite.AnswerTable;
import huanqing.infra.sqlite.ConfirmedFactsTable;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.infra.sqlite.FileHealth;
import huanqing.infra.sqlite.ImportTables;
import huanqing.infra.sqlite.MappingTable;
import huanqing.infra.sqlite.SameMoneyTable;
import huanqing.infra.sqlite.cashflow.CashTable;
import huanqing.infra.sqlite.cashflow.ReserveSettingsTable;
import huanqing.infra.sqlite.cashflow.ReserveTable;
import huanqing.infra.sqlite.contract.ContractTable;
import huanqing.infra.sqlite.contract.LimitTable;
import huanqing.infra.sqlite.reminder.AlertTable;
import huanqing.infra.sqlite.reminder.PaidMarkTable;
import huanqing.infra.sqlite.scenario.ScenarioTable;
import huanqing.infra.sqlite.shortfall.PlanTable;
import huanqing.words.DueCaptions;
import huanqing.words.EstatePaper;
import huanqing.words.LedgerColumns;
import huanqing.words.PlanPaper;
import java.time.Clock;
import java.util.List;

/** One open ledger and the use cases over it, made on demand. */
final class OpenedLedger implements LedgerDoor.OpenLedger {
    private final Database database;
    private final StatementReader reader;
    private final Clock clock;

    OpenedLedger(Database database, StatementReader reader, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public ImportStatement importStatement() {
        Understanding understanding = new Understanding(new AnswerTable(database));
        return new ImportStatement(
                database,
                reader,
                new ImportTables(database),
                new MappingTable(database),
                understanding,
                settleRows(),
                clock);
    }

    @Override
    public ListImports listImports() {
        return new ListImports(database, new ImportTables(database));
    }

    @Override
    public UndoImport undoImport() {
        return new UndoImport(database, new ImportTables(database), settleRows(), clock);
    }

    @Override
    public ListEntries listEntries() {
        return new ListEntries(database, new EntryTable(database));
    }

    AnswerReview answerReview() {
        return new AnswerReview(
                database,
                new EntryTable(database),
                new AnswerTable(database),
                new SameMoneyTable(database),
                settleRows());
    }

    @Override
    public ListDues listDues() {
        return new ListDues(settleDues());
    }

    ShowToday showToday() {
        return new ShowToday(database, new EntryTable(database), settleDues());
    }

    KeepScenarios keepScenarios() {
        return new KeepScenarios(database, new ScenarioTable(database));
    }

    CompareScenarios compareScenarios() {
        return new CompareScenarios(database, new ScenarioTable(database), settleDues(), buildCashCalendar());
    }

    ShowCalendar showCalendar() {
        return new ShowCalendar(settleDues(), planFlows(), reminders().changeRules());
    }

    ShowHuabei showHuabei() {
        return new ShowHuabei(settleDues(), reconcileDues());
    }

    ShowJiebei showJiebei() {
        return new ShowJiebei(settleDues());
    }

    @Override
    public ListContracts listContracts() {
        return new ListContracts(database, new ContractTable(database));
    }

    @Override
    public ReconcileDues reconcileDues() {
        return new ReconcileDues(settleDues());
    }

    @Override
    public TrustForDue trustForDue() {
        return new TrustForDue(database, new ContractTable(database));
    }

    @Override
    public ProposeContracts proposeContracts() {
        return new ProposeContracts(settleDues());
    }

    @Override
    public ConfirmHuabeiContract confirmHuabei() {
        return new ConfirmHuabeiContract(database, new ContractTable(database));
    }

    @Override
    public ConfirmJiebeiLoan confirmLoan() {
        return new ConfirmJiebeiLoan(database, new ContractTable(database), new EntryTable(database));
    }

    @Override
    public ConvertBill convertBill() {
        return new ConvertBill(database, new ContractTable(database), settleDues());
    }

    @Override
    public SettleInstalments settleInstalments() {
        return new SettleInstalments(database, new ContractTable(database));
    }

    @Override
    public ShowLimit showLimit() {
        return new ShowLimit(database, new LimitTable(database), settleDues());
    }

    @Override
    public StateLimit stateLimit() {
        return new StateLimit(database, new LimitTable(database));
    }

    @Override
    public LedgerReminders reminders() {
        MatterSource money = new MoneyAlerts(database, new AlertTable(database), warnOfDues(), buildCashCalendar());
        MatterSource plan = new PlannedPayments(listIntentions());
        return new LedgerReminders(database, settleDues(), List.of(plan, money), clock);
    }

    private SettleRows settleRows() {
        return new SettleRows(
                new MatchSameMoney(new SameMoneyTable(database)), new MatchMarks(new PaidMarkTable(database)));
    }

    private SettleDues settleDues() {
        return new SettleDues(
                database, new EntryTable(database), new ImportTables(database), new ContractTable(database));
    }

    @Override
    public BuildCashCalendar buildCashCalendar() {
        return new BuildCashCalendar(database, new CashTable(database), new EntryTable(database), settleDues());
    }

    @Override
    public ProposeFlows proposeFlows() {
        return new ProposeFlows(database, new CashTable(database), new EntryTable(database));
    }

    @Override
    public MeasureCapacity measureCapacity() {
        return new MeasureCapacity(database, new CashTable(database), new EntryTable(database), settleDues());
    }

    @Override
    public ShowCash showCash() {
        return new ShowCash(database, new CashTable(database), new EntryTable(database));
    }

    @Override
    public PlanFlows planFlows() {
        return new PlanFlows(database, new CashTable(database));
    }

    @Override
    public MoveReserve moveReserve() {
        return new MoveReserve(database, new EntryTable(database), new ReserveTable(database));
    }

    @Override
    public CheckLedger checkLedger() {
        return new CheckLedger(database, new FileHealth(database));
    }

    @Override
    public ExportCalendar exportCalendar(Messages words) {
        return new ExportCalendar(
                settleDues(), reminders().changeRules(), new DueCaptions(words), new IcsText(), new SavedFile(), clock);
    }

    @Override
    public ExportEstate exportEstate(Messages words) {
        return new ExportEstate(settleDues(), new EstatePaper(words), new PdfPages(), new SavedFile());
    }

    @Override
    public ExportPlan exportPlan(Messages words) {
        return new ExportPlan(
                listIntentions(),
                planRepayments(),
                new PlanPaper(words),
                new ExportPlan.Formats(new PdfPages(), new CsvTable()),
                new SavedFile());
    }

    @Override
    public ExportLedger exportLedger(Messages words) {
        return new ExportLedger(
                database, new EntryTable(database), new LedgerColumns(words), new CsvTable(), new SavedFile());
    }

    @Override
    public PlanRepayments planRepayments() {
        return new PlanRepayments(settleDues(), buildCashCalendar());
    }

    @Override
    public AcceptPlan acceptPlan() {
        return new AcceptPlan(database, new PlanTable(database));
    }

    @Override
    public ListIntentions listIntentions() {
        return new ListIntentions(database, new PlanTable(database), settleDues());
    }

    @Override
    public MeasureReserve measureReserve() {
        return new MeasureReserve(settleDues(), buildCashCalendar(), lookAhead());
    }

    GlanceAtReserve glanceAtReserve() {
        return new GlanceAtReserve(settleDues(), buildCashCalendar(), lookAhead(), keepReserveSettings());
    }

    WarnOfDues warnOfDues() {
        return new WarnOfDues(settleDues(), buildCashCalendar(), lookAhead(), keepReserveSettings());
    }

    @Override
    public KeepReserveSettings keepReserveSettings() {
        return new KeepReserveSettings(database, new ReserveSettingsTable(database));
    }

    private LookAhead lookAhead() {
        return new LookAhead(database, new EntryTable(database), new CashTable(database));
    }

    @Override
    public MeasureLinkage measureLinkage() {
        return new MeasureLinkage(
                database,
                new EntryTable(database),
                settleDues(),
                new ConfirmedFactsTable(database),
                new LimitTable(database)::all);
    }

    ConfirmFacts confirmFacts() {
        return new ConfirmFacts(database, new ConfirmedFactsTable(database));
    }

    @Override
    public void close() {
        database.close();
    }
}
