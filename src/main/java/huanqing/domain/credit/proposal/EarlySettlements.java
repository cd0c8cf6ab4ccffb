package huanqing.domain.credit.proposal;

import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.credit.loans.OneSumSettlement;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Loans that one repayment ended: its interest over the days used is the rate (J3), rounded to the step of 0.0005% that
 * reproduces it to the fen. How many terms the loan had does not show any more; 12 level ones are assumed.
 */
final class EarlySettlements {
    private static final BigDecimal STEP = new BigDecimal("0.000005");
    private static final int ASSUMED_TERMS = 12;

    private final List<Entry> unused;
    private final LoanSearch search;

    EarlySettlements(List<Entry> repayments, LoanSearch search) {
        this.unused = new ArrayList<>(repayments);
        this.search = search;
    }

    Optional<LoanProposal> of(Entry drawdown) {
        for (Entry repayment : unused) {
            Optional<LoanProposal> found =
                    OneSumSettlement.isOne(drawdown, repayment) ? proposal(drawdown, repayment) : Optional.empty();
            if (found.isPresent()) {
                unused.remove(repayment);
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<LoanProposal> proposal(Entry drawdown, Entry repayment) {
        Money interest = repayment.amount().minus(drawdown.amount());
        long days = OneSumSettlement.daysUsed(drawdown, repayment.at().toLocalDate());
        BigDecimal steps = BigDecimal.valueOf(interest.fen())
                .divide(BigDecimal.valueOf(drawdown.amount().fen() * days).multiply(STEP), 0, RoundingMode.HALF_UP);
        for (PeriodRounding rounding : PeriodRounding.values()) {
            LoanRate rate = new LoanRate(STEP.multiply(steps), rounding);
            if (rate.interest(drawdown.amount(), days).equals(interest)) {
                JiebeiContract contract = search.contract(drawdown, rate, RepaymentMethod.LEVEL, ASSUMED_TERMS);
                return Optional.of(new LoanProposal(contract, Fit.NOTHING.with(Money.ZERO), true, 0));
            }
        }
        return Optional.empty();
    }
}
