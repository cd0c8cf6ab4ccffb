package huanqing.app.scenario;

import huanqing.app.Edit;
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
        return ledger.edit(Edit.SCENARIO_ADDED, scenario.name(), () -> store.add(scenario));
    }

    /** False when there is none of that name. */
    public boolean change(ScenarioId id, Scenario scenario) {
        return ledger.edit(Edit.SCENARIO_CHANGED, scenario.name(), () -> store.replace(id, scenario));
    }

    /** False when there is none of that name. */
    public boolean remove(ScenarioId id) {
        return ledger.edit(Edit.SCENARIO_REMOVED, nameOf(id), () -> store.remove(id));
    }

    private String nameOf(ScenarioId id) {
        return ledger.read(store::all).stream()
                .filter(known -> known.id().equals(id))
                .map(known -> known.scenario().name())
                .findFirst()
                .orElse("");
    }
}
