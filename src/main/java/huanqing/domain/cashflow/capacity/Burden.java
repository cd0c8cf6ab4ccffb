package huanqing.domain.cashflow.capacity;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Dues against the income that they are paid from: G2's debt ratio, of these debts alone.
 *
 * @param service the dues, in fen
 * @param atLeast whether more than the service may be asked for
 * @param income in fen; empty when unknown
 */
public record Burden(Money service, boolean atLeast, Optional<Money> income) {
    private static final int DECIMALS = 4;

    /** Of dues that are known in full. */
    public static Burden of(Money service, Optional<Money> income) {
        return new Burden(service, false, income);
    }

    /** Service over income, rounded half up to 4 decimals; empty when the income is unknown or nothing. */
    public Optional<BigDecimal> share() {
        return income.filter(Money::isPositive).map(sum -> BigDecimal.valueOf(service.fen())
                .divide(BigDecimal.valueOf(sum.fen()), DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * Where the share lies, or, of a lower bound, the lightest band that it can end in. Empty when the income is unknown,
     * and when a lower bound says no more than that it may be easy.
     */
    public Optional<CapacityBand> band() {
        return income.map(sum -> CapacityBand.of(service, sum)).filter(band -> !atLeast || band != CapacityBand.EASY);
    }

    /** This and another due on the same income. */
    Burden plus(Burden other) {
        return new Burden(service.plus(other.service), atLeast || other.atLeast, income);
    }
}
