package huanqing.domain.scenario;

/** Names one scenario within its ledger file. */
public record ScenarioId(long value) {}
