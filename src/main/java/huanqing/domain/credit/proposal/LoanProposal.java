package huanqing.domain.credit.proposal;

import huanqing.domain.credit.contract.JiebeiContract;

/**
 * A loan that the rows suggest, tied to its drawdown.
 *
 * @param settledEarly whether one repayment ended it before its first due; its terms and method are then only assumed
 * @param rivals other contracts that fit as well; 0 when the rows leave no choice
 */
public record LoanProposal(JiebeiContract contract, Fit fit, boolean settledEarly, int rivals) {}
