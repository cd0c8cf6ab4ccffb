package huanqing.app.scenario;

import huanqing.app.UnitOfWork;
import huanqing.domain.scenario.Scenario;
import huanqing.domain.scenario.ScenarioId;

/** Keeps scenarios as the person makes them. */
public final class KeepScenarios {
    private final UnitOfWork ledger;
    private final ScenarioStore store;

    public KeepScenarios(UnitOfWork ledger, ScenarioStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public ScenarioId add(Scenario scenario) {
        return ledger.write(() -> store.add(scenario));
    }

    /** False when there is none of that name. */
    public boolean change(ScenarioId id, Scenario scenario) {
        return ledger.write(() -> store.replace(id, scenario));
    }

    /** False when there is none of that name. */
    public boolean remove(ScenarioId id) {
        return ledger.write(() -> store.remove(id));
    }
}
