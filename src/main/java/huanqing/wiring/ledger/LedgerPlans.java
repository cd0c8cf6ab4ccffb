package huanqing.wiring.ledger;

import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.credit.SettleDues;
import huanqing.app.scenario.CompareScenarios;
import huanqing.app.scenario.KeepScenarios;
import huanqing.app.shortfall.AcceptPlan;
import huanqing.app.shortfall.ListIntentions;
import huanqing.app.shortfall.PlanRepayments;
import huanqing.cli.door.Plans;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.scenario.ScenarioTable;
import huanqing.infra.sqlite.shortfall.PlanTable;

/** Plans for a shortfall, and what would be if: the use cases over one open ledger, made on demand. */
public final class LedgerPlans implements Plans {
    private final Database database;
    private final SettleDues settleDues;
    private final BuildCashCalendar buildCashCalendar;

    LedgerPlans(Database database, SettleDues settleDues, BuildCashCalendar buildCashCalendar) {
        this.database = database;
        this.settleDues = settleDues;
        this.buildCashCalendar = buildCashCalendar;
    }

    @Override
    public PlanRepayments planRepayments() {
        return new PlanRepayments(settleDues, buildCashCalendar);
    }

    @Override
    public AcceptPlan acceptPlan() {
        return new AcceptPlan(database, new PlanTable(database));
    }

    @Override
    public ListIntentions listIntentions() {
        return new ListIntentions(database, new PlanTable(database), settleDues);
    }

    public KeepScenarios keepScenarios() {
        return new KeepScenarios(database, new ScenarioTable(database));
    }

    public CompareScenarios compareScenarios() {
        return new CompareScenarios(database, new ScenarioTable(database), settleDues, buildCashCalendar);
    }
}
