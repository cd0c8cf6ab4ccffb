package huanqing.wiring.ledger;

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
import huanqing.app.limit.ShowLimit;
import huanqing.app.limit.StateLimit;
import huanqing.cli.door.Credit;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.infra.sqlite.ImportTables;
import huanqing.infra.sqlite.contract.ContractTable;
import huanqing.infra.sqlite.contract.LimitTable;

/** What the two products demand, and what was said of their contracts: the use cases over one open ledger, made on demand. */
public final class LedgerCredit implements Credit {
    private final Database database;

    LedgerCredit(Database database) {
        this.database = database;
    }

    @Override
    public ListDues listDues() {
        return new ListDues(settleDues());
    }

    public ShowHuabei showHuabei() {
        return new ShowHuabei(settleDues(), reconcileDues());
    }

    public ShowJiebei showJiebei() {
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

    SettleDues settleDues() {
        return new SettleDues(
                database, new EntryTable(database), new ImportTables(database), new ContractTable(database));
    }
}
