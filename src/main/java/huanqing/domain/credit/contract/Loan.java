package huanqing.domain.credit.contract;

/** A confirmed loan with its name. */
public record Loan(LoanId id, JiebeiContract contract) {}
