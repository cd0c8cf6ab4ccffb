package huanqing.domain.credit.explain;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A value in a formula, with its unit. */
public sealed interface Quantity {
    /** Fen. */
    record Amount(Money value) implements Quantity {}

    /** A ratio: 0.0005 is five ten-thousandths. */
    record Rate(BigDecimal value) implements Quantity {}

    /** A whole number, of days or terms. */
    record Count(long value) implements Quantity {}

    record Day(LocalDate value) implements Quantity {}

    /** A setting, such as the rounding that applies. */
    record Choice(Enum<?> value) implements Quantity {}
}
