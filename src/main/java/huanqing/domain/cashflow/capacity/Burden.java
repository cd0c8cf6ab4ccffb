package huanqing.domain.cashflow.capacity;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Dues against the income that they are paid from: G2's debt ratio, of these debts alone.
 *
 * @param service the dues, in fen
 * @param income in fen; empty when unknown
 */
public record Burden(Money service, Optional<Money> income) {
    private static final int DECIMALS = 4;

    /** Service over income, rounded half up to 4 decimals; empty when the income is unknown or nothing. */
    public Optional<BigDecimal> share() {
        return income.filter(Money::isPositive).map(sum -> BigDecimal.valueOf(service.fen())
                .divide(BigDecimal.valueOf(sum.fen()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Empty when the income is unknown. */
    public Optional<CapacityBand> band() {
        return income.map(sum -> CapacityBand.of(service, sum));
    }
}
