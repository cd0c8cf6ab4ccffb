package huanqing.domain.cashflow;

/** Names one planned flow within its ledger. */
public record PlannedFlowId(long value) {}
