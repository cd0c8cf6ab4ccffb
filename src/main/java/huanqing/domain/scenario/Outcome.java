package huanqing.domain.scenario;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.CommittedNeed;
import huanqing.domain.reserve.NoIncome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What comes of a scenario within the calendar, in fen.
 *
 * @param dues all that falls due
 * @param lowest the least that cash and reserve together come down to; negative when they do not suffice
 * @param lowestOn the day on which they do
 * @param need the reserve that what is committed asks for (R0)
 * @param firstFailing the first due that cash and reserve do not meet; empty when all are met
 * @param cost fees, interest and penalties beyond today's plan; negative when it saves
 * @param lateRecords dues that the scenario says are paid late, each a record (L10, L12)
 * @param balances what is left of cash and reserve at the end of each day
 */
public record Outcome(
        Scenario scenario,
        Money dues,
        Money lowest,
        LocalDate lowestOn,
        CommittedNeed need,
        Optional<CashFlow> firstFailing,
        Money cost,
        int lateRecords,
        List<DayBalance> balances) {
    /** What is left at the end of a day. */
    public record DayBalance(LocalDate day, Money left) {}

    public Outcome {
        balances = List.copyOf(balances);
    }

    /** Lays a scenario over today's plan; one without changes is that plan. */
    public static Outcome of(Scenario scenario, Basis basis) {
        Course course = new Suppose(basis).all(scenario.changes());
        CashCalendar calendar = course.calendar();
        Money dues = calendar.flows().stream()
                .filter(flow -> flow.kind().isDue())
                .map(CashFlow::amount)
                .reduce(Money.ZERO, Money::plus);
        Low low = Low.of(calendar);
        return new Outcome(
                scenario,
                dues,
                low.left(),
                low.on(),
                CommittedNeed.of(calendar),
                NoIncome.firstFailing(calendar),
                course.cost(),
                course.late(),
                balances(calendar));
    }

    private static List<DayBalance> balances(CashCalendar calendar) {
        Map<LocalDate, Money> moves = new TreeMap<>();
        calendar.flows().forEach(flow -> moves.merge(flow.on(), flow.signed(), Money::plus));
        List<DayBalance> balances = new ArrayList<>();
        Money left = calendar.atHand();
        for (LocalDate day = calendar.from(); !day.isAfter(calendar.to()); day = day.plusDays(1)) {
            left = left.plus(moves.getOrDefault(day, Money.ZERO));
            balances.add(new DayBalance(day, left));
        }
        return balances;
    }

    /** The lowest point, looked for after every flow: what comes in the evening does not help the same morning. */
    private record Low(Money left, LocalDate on) {
        static Low of(CashCalendar calendar) {
            Money left = calendar.atHand();
            Low low = new Low(left, calendar.from());
            for (CashFlow flow : calendar.flows()) {
                left = left.plus(flow.signed());
                if (left.compareTo(low.left) < 0) {
                    low = new Low(left, flow.on());
                }
            }
            return low;
        }
    }
}
