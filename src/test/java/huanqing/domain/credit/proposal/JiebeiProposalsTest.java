package huanqing.domain.credit.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.credit.settlement.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JiebeiProposalsTest {
    private final Rows rows = new Rows();

    @Test
    void aLevelLoanIsToldByTwoOfItsRepayments() {
        rows.drawdown("2025-06-18", 1000000).loanRepayment("2025-07-18", 85829).loanRepayment("2025-08-18", 85829);

        LoanProposal proposal = proposals("2025-09-01").get(0);

        assertContract(proposal.contract(), "0.00015", RepaymentMethod.LEVEL, 12);
        assertEquals(2, proposal.fit().reproduced());
        assertEquals(rows.list().get(0).id(), proposal.contract().drawdown().orElseThrow());
    }

    @Test
    void interestFirstDoesNotTellItsTermsBeforeTheEnd() {
        rows.drawdown("2025-03-10", 1000000).loanRepayment("2025-04-10", 12400).loanRepayment("2025-05-10", 12000);

        LoanProposal proposal = proposals("2025-05-20").get(0);

        assertEquals(RepaymentMethod.INTEREST_FIRST, proposal.contract().method());
        assertEquals(
                0, new BigDecimal("0.0004").compareTo(proposal.contract().rate().daily()));
        assertTrue(proposal.rivals() > 0);
    }

    @Test
    void aSecondLoanIsFoundInWhatTheFirstDoesNotExplain() {
        rows.drawdown("2025-06-18", 1000000).drawdown("2025-08-20", 1000000);
        rows.loanRepayment("2025-07-18", 85829).loanRepayment("2025-08-18", 85829);
        rows.loanRepayment("2025-09-18", 85829 + 14500).loanRepayment("2025-10-18", 85829 + 15000);

        List<LoanProposal> proposals = proposals("2025-11-01");

        assertContract(proposals.get(0).contract(), "0.00015", RepaymentMethod.LEVEL, 12);
        assertEquals(RepaymentMethod.INTEREST_FIRST, proposals.get(1).contract().method());
        assertEquals(
                0,
                new BigDecimal("0.0005")
                        .compareTo(proposals.get(1).contract().rate().daily()));
    }

    @Test
    void aLoanSettledAtOnceTellsItsRate() {
        rows.drawdown("2025-06-18", 1000000).loanRepayment("2025-06-28", 1004000);

        LoanProposal proposal = proposals("2025-07-01").get(0);

        assertTrue(proposal.settledEarly());
        assertEquals(
                0, new BigDecimal("0.0004").compareTo(proposal.contract().rate().daily()));
    }

    @Test
    void oneRepaymentAloneProvesNothing() {
        rows.drawdown("2025-06-18", 1000000).loanRepayment("2025-07-18", 85829);

        assertEquals(List.of(), proposals("2025-07-20"));
    }

    private List<LoanProposal> proposals(String lastKnownDay) {
        return new JiebeiProposals(rows.list(), LocalDate.parse(lastKnownDay)).list(List.of(), Step.NONE);
    }

    private static void assertContract(JiebeiContract contract, String rate, RepaymentMethod method, int terms) {
        assertEquals(0, new BigDecimal(rate).compareTo(contract.rate().daily()), contract.toString());
        assertEquals(method, contract.method());
        assertEquals(terms, contract.terms());
        assertEquals(PeriodRounding.DOWN, contract.rate().rounding());
    }
}
