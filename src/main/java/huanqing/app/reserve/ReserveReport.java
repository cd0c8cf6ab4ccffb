package huanqing.app.reserve;

import huanqing.app.cashflow.DatedCash;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.Backtest;
import huanqing.domain.reserve.CommittedNeed;
import huanqing.domain.reserve.NoIncome;
import huanqing.domain.reserve.RuleOfThumb;
import huanqing.domain.reserve.futures.Futures;
import huanqing.domain.reserve.futures.PastMonths;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of the reserve on a day.
 *
 * @param dated the calendar of the horizon, with the dues whose sum is unknown
 * @param noIncome 1, 3 and 6 months without income; empty when nothing is known of the money at hand
 * @param past the months that futures are drawn from
 * @param futures empty while the past has fewer than six months
 * @param backtest no trial where the past is too short for one
 * @param unconfirmedLoans whether there are loans whose terms nobody confirmed, so that their dues are not certain
 */
public record ReserveReport(
        LocalDate today,
        ReserveQuestion question,
        DatedCash dated,
        CommittedNeed committed,
        RuleOfThumb rule,
        List<NoIncome> noIncome,
        PastMonths past,
        Optional<Futures> futures,
        Backtest backtest,
        boolean unconfirmedLoans) {
    public ReserveReport {
        noIncome = List.copyOf(noIncome);
    }

    /** The reserve at hand, if the ledger knows one. */
    public Optional<Money> reserve() {
        return dated.calendar().reserve();
    }

    /** What a target lacks; empty when the reserve at hand is unknown. */
    public Optional<Money> gap(Money target) {
        return reserve().map(present -> target.minus(present).max(Money.ZERO));
    }
}
