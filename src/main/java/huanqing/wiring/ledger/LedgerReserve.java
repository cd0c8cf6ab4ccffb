package huanqing.wiring.ledger;

import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.credit.SettleDues;
import huanqing.app.reserve.GlanceAtReserve;
import huanqing.app.reserve.KeepReserveSettings;
import huanqing.app.reserve.LookAhead;
import huanqing.app.reserve.MeasureReserve;
import huanqing.app.reserve.WarnOfDues;
import huanqing.cli.door.Reserve;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.infra.sqlite.cashflow.CashTable;
import huanqing.infra.sqlite.cashflow.ReserveSettingsTable;

/** The reserve that is needed: the use cases over one open ledger, made on demand. */
public final class LedgerReserve implements Reserve {
    private final Database database;
    private final SettleDues settleDues;
    private final BuildCashCalendar buildCashCalendar;

    LedgerReserve(Database database, SettleDues settleDues, BuildCashCalendar buildCashCalendar) {
        this.database = database;
        this.settleDues = settleDues;
        this.buildCashCalendar = buildCashCalendar;
    }

    @Override
    public MeasureReserve measureReserve() {
        return new MeasureReserve(settleDues, buildCashCalendar, lookAhead());
    }

    public GlanceAtReserve glanceAtReserve() {
        return new GlanceAtReserve(settleDues, buildCashCalendar, lookAhead(), keepReserveSettings());
    }

    public WarnOfDues warnOfDues() {
        return new WarnOfDues(settleDues, buildCashCalendar, lookAhead(), keepReserveSettings());
    }

    @Override
    public KeepReserveSettings keepReserveSettings() {
        return new KeepReserveSettings(database, new ReserveSettingsTable(database));
    }

    private LookAhead lookAhead() {
        return new LookAhead(database, new EntryTable(database), new CashTable(database));
    }
}
