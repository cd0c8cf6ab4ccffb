package huanqing.domain.credit.payoff;

import huanqing.domain.money.Money;
import java.util.List;
import java.util.function.Function;

/**
 * One month of a pay-off run.
 *
 * @param number 1 for the first
 * @param lines one a debt, in the order of entry
 */
public record PayoffMonth(int number, List<PayoffLine> lines) {
    public PayoffMonth {
        lines = List.copyOf(lines);
    }

    public Money interest() {
        return sum(PayoffLine::interest);
    }

    public Money paid() {
        return sum(PayoffLine::paid);
    }

    public Money balance() {
        return sum(PayoffLine::balance);
    }

    private Money sum(Function<PayoffLine, Money> part) {
        return lines.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
