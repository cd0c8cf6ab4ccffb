package huanqing.domain.cashflow;

/** A planned flow that the ledger keeps. */
public record KnownFlow(PlannedFlowId id, PlannedFlow flow) {}
