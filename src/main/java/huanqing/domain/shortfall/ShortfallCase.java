package huanqing.domain.shortfall;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.OpenDue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a plan for scarce cash starts from.
 *
 * @param today no payment is made before
 * @param end the last day of the horizon; dues after it are left out
 * @param cash at hand before 11:30 of today, in fen; the reserve counts in if the person wants to use it
 * @param flows income and fixed outflows of other kinds than these dues
 * @param dues by day; each id once
 * @param recordCost what the person takes one late record to cost, in fen, because no interest says it
 */
public record ShortfallCase(
        LocalDate today, LocalDate end, Money cash, List<CashFlow> flows, List<OpenDue> dues, Money recordCost) {
    /** Days that a plan looks ahead. */
    public static final int USUAL_HORIZON = 90;

    /**
     * 500.00 for a late record, which a credit report shows for five years (L10): more than a month's interest on most
     * bills, so that interest is paid rather than a record made.
     */
    public static final Money USUAL_RECORD_COST = Money.ofFen(50_000);

    /** More dues than anyone has in a horizon. */
    public static final int MOST_DUES = 100;

    /** ¥80 million: up to it no sum in the search leaves the range of a long. */
    public static final Money MOST_MONEY = Money.ofFen(8_000_000_000L);

    public ShortfallCase {
        if (end.isBefore(today)) {
            throw new IllegalArgumentException("a plan ends on or after its first day: " + today + ", " + end);
        }
        LocalDate last = end;
        LocalDate first = today;
        dues = dues.stream()
                .filter(due -> !due.on().isAfter(last))
                .sorted(Comparator.comparing(OpenDue::on))
                .toList();
        flows = flows.stream()
                .filter(flow -> !flow.kind().isDue())
                .filter(flow -> !flow.on().isBefore(first) && !flow.on().isAfter(last))
                .sorted(CashFlow.IN_TIME)
                .toList();
        refuseTwins(dues);
        refuseTooMuch(cash, flows, dues, recordCost);
    }

    public ShortfallCase with(List<CashFlow> otherFlows) {
        return new ShortfallCase(today, end, cash, otherFlows, dues, recordCost);
    }

    private static void refuseTwins(List<OpenDue> dues) {
        Set<Object> seen = new HashSet<>();
        dues.forEach(due -> {
            if (!seen.add(due.id())) {
                throw new IllegalArgumentException("two dues of one name: " + due.id());
            }
        });
    }

    private static void refuseTooMuch(Money cash, List<CashFlow> flows, List<OpenDue> dues, Money recordCost) {
        Money flowing = flows.stream().map(CashFlow::amount).reduce(cash, Money::plus);
        Money owed = dues.stream().map(OpenDue::total).reduce(Money.ZERO, Money::plus);
        Money records = recordCost.times(dues.size());
        if (dues.size() > MOST_DUES
                || recordCost.isNegative()
                || flowing.max(owed).max(records).compareTo(MOST_MONEY) > 0) {
            throw new IllegalArgumentException("too many dues or too large sums for a plan");
        }
    }
}
