package huanqing.app.scenario;

import huanqing.domain.scenario.Scenario;
import huanqing.domain.scenario.ScenarioId;

/** A kept scenario with its name in the ledger. */
public record KnownScenario(ScenarioId id, Scenario scenario) {}
