package huanqing.domain.credit.limit;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of a product's limit is used. Example: 2,500.00 owed of 10,000.00: a quarter used, 7,500.00 left.
 *
 * @param total all lenders' limits together, in fen; empty when nobody said one
 * @param used what is owed, in fen; empty when that is unknown
 */
public record LimitUse(Optional<Money> total, Optional<Money> used) {
    private static final int SHARE_DIGITS = 4;

    /** What can still be borrowed; zero where more is owed than the limit allows by now. */
    public Optional<Money> left() {
        return total.flatMap(limit -> used.map(limit::minus)).map(rest -> rest.max(Money.ZERO));
    }

    /** The used part as a ratio, half up to four digits; above 1 after a cut; empty without a limit. */
    public Optional<BigDecimal> share() {
        return total.filter(Money::isPositive)
                .flatMap(limit -> used.map(owed -> BigDecimal.valueOf(owed.fen())
                        .divide(BigDecimal.valueOf(limit.fen()), SHARE_DIGITS, RoundingMode.HALF_UP)));
    }
}
