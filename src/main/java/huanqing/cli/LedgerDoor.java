package huanqing.cli;

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
import huanqing.app.credit.SettleInstalments;
import huanqing.app.credit.TrustForDue;
import huanqing.app.ledger.CheckLedger;
import huanqing.app.ledger.ListEntries;
import huanqing.app.limit.ShowLimit;
import huanqing.app.limit.StateLimit;
import huanqing.app.linkage.MeasureLinkage;
import huanqing.app.reminder.AnswerNotice;
import huanqing.app.reminder.ListUpcoming;
import huanqing.app.reminder.MarkPaid;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.RemindNow;
import huanqing.app.reminder.SnoozeReminder;
import huanqing.app.report.ExportCalendar;
import huanqing.app.report.ExportEstate;
import huanqing.app.report.ExportLedger;
import huanqing.app.report.ExportPlan;
import huanqing.app.reserve.KeepReserveSettings;
import huanqing.app.reserve.MeasureReserve;
import huanqing.app.shortfall.AcceptPlan;
import huanqing.app.shortfall.ListIntentions;
import huanqing.app.shortfall.PlanRepayments;
import huanqing.app.statement.ImportStatement;
import huanqing.app.statement.ListImports;
import huanqing.app.statement.UndoImport;
import huanqing.domain.reminder.Channel;
import huanqing.i18n.Messages;
import java.nio.file.Path;
import java.util.Map;

/** What the commands need of a ledger file; the program's root opens it for them. */
public interface LedgerDoor {
    /** The ledger file of this person on this system. */
    Path defaultFile();

    /** Opens a ledger file, making it when it is missing. */
    OpenLedger open(Path file);

    /** An empty ledger that is never written to disk. */
    OpenLedger openPassing();

    /** The use cases over one open ledger. */
    interface OpenLedger extends AutoCloseable {
        ImportStatement importStatement();

        ListImports listImports();

        UndoImport undoImport();

        ListEntries listEntries();

        ListDues listDues();

        ReconcileDues reconcileDues();

        TrustForDue trustForDue();

        ListContracts listContracts();

        ProposeContracts proposeContracts();

        ConfirmHuabeiContract confirmHuabei();

        ConfirmJiebeiLoan confirmLoan();

        ConvertBill convertBill();

        SettleInstalments settleInstalments();

        ShowLimit showLimit();

        StateLimit stateLimit();

        PlanFlows planFlows();

        MoveReserve moveReserve();

        BuildCashCalendar buildCashCalendar();

        ProposeFlows proposeFlows();

        MeasureCapacity measureCapacity();

        ShowCash showCash();

        CheckLedger checkLedger();

        ExportCalendar exportCalendar(Messages words);

        ExportEstate exportEstate(Messages words);

        ExportLedger exportLedger(Messages words);

        ExportPlan exportPlan(Messages words);

        MeasureLinkage measureLinkage();

        MeasureReserve measureReserve();

        PlanRepayments planRepayments();

        AcceptPlan acceptPlan();

        ListIntentions listIntentions();

        KeepReserveSettings keepReserveSettings();

        Reminders reminders();

        @Override
        void close();
    }

    /** The reminders' use cases over one open ledger. */
    interface Reminders {
        RemindNow remindNow(Map<Channel, Notifier> notifiers);

        AnswerNotice answerNotice();

        SnoozeReminder snoozeReminder();

        MarkPaid markPaid();

        ListUpcoming listUpcoming();
    }
}
