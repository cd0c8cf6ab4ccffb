package huanqing.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of yuan, counted in fen (1 yuan = 100 fen). May be negative.
 *
 * <p>Every operation that can lose a part of a fen names its rounding; every operation that can leave the range of a
 * {@code long} throws {@link ArithmeticException}. Example: {@code Money.ofFen(200729)} is ¥2,007.29.
 */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    public Money negated() {
        return ofFen(Math.negateExact(fen));
    }

    public Money times(long factor) {
        return ofFen(Math.multiplyExact(fen, factor));
    }

    /** This amount times an exact rate, e.g. {@code 0.0005} a day, rounded to whole fen in the named way. */
    public Money times(BigDecimal rate, RoundingMode rounding) {
        return ofFen(
                BigDecimal.valueOf(fen).multiply(rate).setScale(0, rounding).longValueExact());
    }

    /** This amount split into {@code parts} equal parts, each rounded down; the rest is the caller's to place. */
    public Money dividedDown(int parts) {
        if (parts <= 0) {
            throw new IllegalArgumentException("parts must be positive: " + parts);
        }
        return ofFen(Math.floorDiv(fen, parts));
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
