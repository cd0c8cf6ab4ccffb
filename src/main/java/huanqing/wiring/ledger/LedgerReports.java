package huanqing.wiring.ledger;

import huanqing.app.credit.SettleDues;
import huanqing.app.report.ExportCalendar;
import huanqing.app.report.ExportEstate;
import huanqing.app.report.ExportLedger;
import huanqing.app.report.ExportPlan;
import huanqing.cli.door.Reports;
import huanqing.i18n.Messages;
import huanqing.infra.calendarfile.IcsText;
import huanqing.infra.files.CsvTable;
import huanqing.infra.files.SavedFile;
import huanqing.infra.pdffile.PdfPages;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.words.DueCaptions;
import huanqing.words.EstatePaper;
import huanqing.words.LedgerColumns;
import huanqing.words.PlanPaper;
import java.time.Clock;

/** What can be taken along as a file, in the words of a language: the use cases over one open ledger, made on demand. */
public final class LedgerReports implements Reports {
    private final Database database;
    private final SettleDues settleDues;
    private final LedgerPlans plans;
    private final LedgerReminders reminders;
    private final Clock clock;

    LedgerReports(Database database, SettleDues settleDues, LedgerPlans plans, LedgerReminders reminders, Clock clock) {
        this.database = database;
        this.settleDues = settleDues;
        this.plans = plans;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public ExportCalendar calendar(Messages words) {
        return new ExportCalendar(
                settleDues, reminders.changeRules(), new DueCaptions(words), new IcsText(), new SavedFile(), clock);
    }

    @Override
    public ExportEstate estate(Messages words) {
        return new ExportEstate(settleDues, new EstatePaper(words), new PdfPages(), new SavedFile());
    }

    @Override
    public ExportPlan plan(Messages words) {
        return new ExportPlan(
                plans.listIntentions(),
                plans.planRepayments(),
                new PlanPaper(words),
                new ExportPlan.Formats(new PdfPages(), new CsvTable()),
                new SavedFile());
    }

    @Override
    public ExportLedger ledger(Messages words) {
        return new ExportLedger(
                database, new EntryTable(database), new LedgerColumns(words), new CsvTable(), new SavedFile());
    }
}
