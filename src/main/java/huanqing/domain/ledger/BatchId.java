package huanqing.domain.ledger;

/** Names one import, the unit that is committed and undone as a whole. */
public record BatchId(long value) {}
