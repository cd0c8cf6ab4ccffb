package huanqing.domain.credit.proposal;

import huanqing.domain.credit.contract.HuabeiContract;

/**
 * A Huabei contract that the rows suggest.
 *
 * @param onDueDay automatic repayments on the proposed due day
 * @param automatic automatic repayments in all
 */
public record HuabeiProposal(HuabeiContract contract, Fit fit, int onDueDay, int automatic) {}
