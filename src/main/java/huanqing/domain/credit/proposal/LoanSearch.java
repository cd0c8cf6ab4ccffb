package huanqing.domain.credit.proposal;

import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.jiebei.LoanCalendar;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Searches the rate, method, terms and rounding of one loan that reproduce its repayments to the fen: rates from 0.015% to
 * 0.06% a day in steps of 0.0005% (J1), all methods (J2), 3, 6, 9 and 12 terms, both roundings (J5).
 */
final class LoanSearch {
    private static final BigDecimal LOWEST = new BigDecimal("0.000150");
    private static final BigDecimal STEP = new BigDecimal("0.000005");
    private static final int STEPS = 90;
    private static final List<Integer> TERMS = List.of(12, 6, 3, 9);
    private static final int TELLING_ROWS = 2;

    private final RepaymentPool pool;
    private final MonthlyDay dueDay;
    private final LocalDate lastKnownDay;

    /**
     * @param lastKnownDay instalments after it cannot be compared
     */
    LoanSearch(RepaymentPool pool, MonthlyDay dueDay, LocalDate lastKnownDay) {
        this.pool = pool;
        this.dueDay = dueDay;
        this.lastKnownDay = lastKnownDay;
    }

    /** The best contract; empty when fewer than two instalments agree. */
    Optional<LoanProposal> find(Entry drawdown) {
        Map<Integer, LoanCalendar> calendars = tellingCalendars(drawdown);
        Fit best = new Fit(0, TELLING_ROWS - 1, Money.ZERO);
        List<JiebeiContract> winners = new ArrayList<>();
        for (int step = 0; step <= STEPS && !calendars.isEmpty(); step++) {
            BigDecimal rate = LOWEST.add(STEP.multiply(BigDecimal.valueOf(step)));
            for (JiebeiContract contract : contracts(drawdown, rate, calendars.keySet())) {
                Fit fit = fit(contract, calendars.get(contract.terms()), best.reproduced());
                if (fit.compareTo(best) > 0 && fit.reproduced() >= TELLING_ROWS) {
                    winners.clear();
                    best = fit;
                }
                if (fit.equals(best)) {
                    winners.add(contract);
                }
            }
        }
        Fit winning = best;
        return winners.stream()
                .findFirst()
                .map(contract -> new LoanProposal(contract, winning, false, winners.size() - 1));
    }

    /** By number of terms; those of which hardly a due day saw a repayment are left out: they cannot agree with anything. */
    private Map<Integer, LoanCalendar> tellingCalendars(Entry drawdown) {
        Map<Integer, LoanCalendar> calendars = new LinkedHashMap<>();
        for (int terms : TERMS) {
            LoanCalendar calendar =
                    LoanCalendar.of(drawdown.at().toLocalDate(), dueDay, terms, LoanSettings.USUAL.firstDue());
            if (calendar.dues().stream().filter(pool::hasAny).count() >= TELLING_ROWS) {
                calendars.put(terms, calendar);
            }
        }
        return calendars;
    }

    private List<JiebeiContract> contracts(Entry drawdown, BigDecimal rate, Set<Integer> telling) {
        List<JiebeiContract> contracts = new ArrayList<>();
        for (PeriodRounding rounding : PeriodRounding.values()) {
            for (RepaymentMethod method : RepaymentMethod.values()) {
                telling.stream()
                        .filter(method::allows)
                        .forEach(terms ->
                                contracts.add(contract(drawdown, new LoanRate(rate, rounding), method, terms)));
            }
        }
        return contracts;
    }

    JiebeiContract contract(Entry drawdown, LoanRate rate, RepaymentMethod method, int terms) {
        return new JiebeiContract(
                drawdown.amount(),
                rate,
                drawdown.at().toLocalDate(),
                terms,
                method,
                dueDay,
                Optional.empty(),
                LoanSettings.USUAL,
                Optional.of(drawdown.id()));
    }

    /** @param needed how many instalments must agree; without hope of them the rest is not looked at */
    private Fit fit(JiebeiContract contract, LoanCalendar calendar, int needed) {
        Fit fit = Fit.NOTHING;
        int left = calendar.terms();
        for (LoanRow row : LoanPlan.of(contract.principal(), contract.rate(), calendar, contract.method())
                .rows()) {
            if (row.due().isAfter(lastKnownDay) || fit.reproduced() + left < needed) {
                break;
            }
            Optional<Money> miss = pool.miss(row.due(), row.total());
            fit = miss.map(fit::with).orElse(fit);
            left--;
        }
        return fit;
    }
}
