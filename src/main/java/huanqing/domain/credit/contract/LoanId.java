package huanqing.domain.credit.contract;

/** Names one confirmed loan within its ledger file. */
public record LoanId(long value) {}
