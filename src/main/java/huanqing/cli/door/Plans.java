package huanqing.cli.door;

import huanqing.app.shortfall.AcceptPlan;
import huanqing.app.shortfall.ListIntentions;
import huanqing.app.shortfall.PlanRepayments;

/** Plans for a shortfall, as commands use them over one open ledger. */
public interface Plans {
    PlanRepayments planRepayments();

    AcceptPlan acceptPlan();

    ListIntentions listIntentions();
}
