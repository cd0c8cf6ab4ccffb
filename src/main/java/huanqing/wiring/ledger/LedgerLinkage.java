package huanqing.wiring.ledger;

import huanqing.app.credit.SettleDues;
import huanqing.app.linkage.ConfirmFacts;
import huanqing.app.linkage.MeasureLinkage;
import huanqing.cli.door.Linkage;
import huanqing.infra.sqlite.ConfirmedFactsTable;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.infra.sqlite.contract.LimitTable;

/** How the two debts hang together: the use cases over one open ledger, made on demand. */
public final class LedgerLinkage implements Linkage {
    private final Database database;
    private final SettleDues settleDues;

    LedgerLinkage(Database database, SettleDues settleDues) {
        this.database = database;
        this.settleDues = settleDues;
    }

    @Override
    public MeasureLinkage measureLinkage() {
        return new MeasureLinkage(
                database,
                new EntryTable(database),
                settleDues,
                new ConfirmedFactsTable(database),
                new LimitTable(database)::all);
    }

    public ConfirmFacts confirmFacts() {
        return new ConfirmFacts(database, new ConfirmedFactsTable(database));
    }
}
