package huanqing.app.credit;

import huanqing.domain.credit.DueId;
import huanqing.domain.credit.reconcile.DifferenceCause;
import huanqing.domain.credit.reconcile.Reconciliation;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Sets the computed dues against what Alipay's rows say and names the likely cause of every difference. */
public final class ReconcileDues {
    private final SettleDues settleDues;

    public ReconcileDues(SettleDues settleDues) {
        this.settleDues = settleDues;
    }

    /** The likely causes by due; a due that agrees, or has nothing to compare, is left out. */
    public Map<DueId, Set<DifferenceCause>> run(LocalDate today) {
        Settlement settlement = settleDues.run(today);
        return new Reconciliation(settlement.contracts(), settlement.coverage(), today)
                .causes(settlement.all(), settlement.huabeiEntries(), settlement.jiebeiEntries());
    }
}
