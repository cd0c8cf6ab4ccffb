package huanqing.domain.ledger;

/** Names one ledger entry within its file. */
public record EntryId(long value) {}
