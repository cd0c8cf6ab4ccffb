package huanqing.wiring.ledger;

import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.MeasureCapacity;
import huanqing.app.cashflow.MoveReserve;
import huanqing.app.cashflow.PlanFlows;
import huanqing.app.cashflow.ProposeFlows;
import huanqing.app.cashflow.ShowCash;
import huanqing.app.credit.SettleDues;
import huanqing.cli.door.Cash;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.infra.sqlite.cashflow.CashTable;
import huanqing.infra.sqlite.cashflow.ReserveTable;

/** Money at hand, what comes and goes, and the reserve that is kept: the use cases over one open ledger, made on demand. */
public final class LedgerCash implements Cash {
    private final Database database;
    private final SettleDues settleDues;

    LedgerCash(Database database, SettleDues settleDues) {
        this.database = database;
        this.settleDues = settleDues;
    }

    @Override
    public BuildCashCalendar buildCashCalendar() {
        return new BuildCashCalendar(database, new CashTable(database), new EntryTable(database), settleDues);
    }

    @Override
    public ProposeFlows proposeFlows() {
        return new ProposeFlows(database, new CashTable(database), new EntryTable(database));
    }

    @Override
    public MeasureCapacity measureCapacity() {
        return new MeasureCapacity(database, new CashTable(database), new EntryTable(database), settleDues);
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
}
