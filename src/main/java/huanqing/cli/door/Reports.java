package huanqing.cli.door;

import huanqing.app.report.ExportCalendar;
import huanqing.app.report.ExportEstate;
import huanqing.app.report.ExportLedger;
import huanqing.app.report.ExportPlan;
import huanqing.i18n.Messages;

/** What can be taken along as a file, in the words of a language. */
public interface Reports {
    ExportCalendar calendar(Messages words);

    ExportEstate estate(Messages words);

    ExportPlan plan(Messages words);

    ExportLedger ledger(Messages words);
}
