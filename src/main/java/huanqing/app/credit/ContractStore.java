package huanqing.app.credit;

import huanqing.domain.credit.DueId;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.contract.DueChoice;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanId;
import java.time.YearMonth;

/** Port: what the person confirmed. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface ContractStore {
    Contracts all();

    /** Puts this contract in the place of the one before. */
    void keep(HuabeiContract contract);

    LoanId add(JiebeiContract contract);

    /** Takes a loan away; false when there is none of that name. */
    boolean remove(LoanId loan);

    void keep(BillConversion conversion);

    /** Forgets that a bill was converted; false when it was not. */
    boolean remove(YearMonth bill);

    void choose(DueId due, DueChoice choice);

    /** Forgets a choice; what Alipay's rows say wins again. */
    void forget(DueId due);
}
