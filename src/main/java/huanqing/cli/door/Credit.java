package huanqing.cli.door;

import huanqing.app.credit.ConfirmHuabeiContract;
import huanqing.app.credit.ConfirmJiebeiLoan;
import huanqing.app.credit.ConvertBill;
import huanqing.app.credit.ListContracts;
import huanqing.app.credit.ListDues;
import huanqing.app.credit.ProposeContracts;
import huanqing.app.credit.ReconcileDues;
import huanqing.app.credit.SettleInstalments;
import huanqing.app.credit.TrustForDue;
import huanqing.app.limit.ShowLimit;
import huanqing.app.limit.StateLimit;

/** What the two products demand, and what was said of their contracts, as commands use them over one open ledger. */
public interface Credit {
    ListDues listDues();

    ListContracts listContracts();

    ReconcileDues reconcileDues();

    TrustForDue trustForDue();

    ProposeContracts proposeContracts();

    ConfirmHuabeiContract confirmHuabei();

    ConfirmJiebeiLoan confirmLoan();

    ConvertBill convertBill();

    SettleInstalments settleInstalments();

    ShowLimit showLimit();

    StateLimit stateLimit();
}
