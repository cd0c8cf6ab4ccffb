package huanqing.domain.credit.payoff;

import huanqing.domain.money.Money;
import java.math.BigDecimal;

/**
 * One debt in a pay-off run, in fen.
 *
 * @param name how the person calls it; must be unique in a run
 * @param annualRate a ratio a year: 0.1825 is 18.25%
 * @param minimum what must be paid every month while there is a balance
 */
public record Debt(String name, Money balance, BigDecimal annualRate, Money minimum) {
    public Debt {
        if (balance.isNegative() || minimum.isNegative() || annualRate.signum() < 0) {
            throw new IllegalArgumentException("a debt has no negative figures: " + name);
        }
    }

    Debt with(Money newBalance) {
        return new Debt(name, newBalance, annualRate, minimum);
    }
}
