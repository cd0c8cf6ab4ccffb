package huanqing.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    private static final Money MOST = Money.ofFen(Long.MAX_VALUE);
    private static final Money LEAST = Money.ofFen(Long.MIN_VALUE);

    @Test
    void sums_are_exact() {
        assertEquals(Money.ofFen(30), Money.ofFen(10).plus(Money.ofFen(20)));
        assertEquals(Money.ofFen(-10), Money.ofFen(10).minus(Money.ofFen(20)));
        assertEquals(Money.ofFen(-10), Money.ofFen(10).negated());
        assertEquals(Money.ofFen(70), Money.ofFen(10).times(7));
        assertSame(Money.ZERO, Money.ofFen(3).minus(Money.ofFen(3)));
    }

    @Test
    void what_leaves_the_range_is_never_wrapped_around() {
        assertThrows(ArithmeticException.class, () -> MOST.plus(Money.ofFen(1)));
        assertThrows(ArithmeticException.class, () -> LEAST.minus(Money.ofFen(1)));
        assertThrows(ArithmeticException.class, LEAST::negated);
        assertThrows(ArithmeticException.class, () -> MOST.times(2));
        assertThrows(ArithmeticException.class, () -> MOST.times(new BigDecimal("1.5"), RoundingMode.DOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 252.5, 253",
        "HALF_EVEN, 252.5, 252",
        "DOWN, 252.9, 252",
        "DOWN, -252.9, -252",
        "FLOOR, -252.1, -253",
        "CEILING, 252.1, 253",
    })
    void a_rate_rounds_in_the_way_that_is_named(RoundingMode rounding, BigDecimal rate, long fen) {
        assertEquals(Money.ofFen(fen), Money.ofFen(1).times(rate, rounding));
    }

    @Test
    void a_division_rounds_down_and_leaves_less_than_a_fen_a_part() {
        assertEquals(Money.ofFen(33), Money.ofFen(100).dividedDown(3));
        assertEquals(Money.ofFen(-34), Money.ofFen(-100).dividedDown(3));
        assertEquals(Money.ofFen(100), Money.ofFen(100).dividedDown(1));
        assertThrows(IllegalArgumentException.class, () -> Money.ofFen(100).dividedDown(0));
        Random random = new Random(100);
        for (int round = 0; round < 1000; round++) {
            Money whole = Money.ofFen(random.nextLong() >> 8);
            int parts = 1 + random.nextInt(400);
            long rest = whole.minus(whole.dividedDown(parts).times(parts)).fen();
            assertTrue(rest >= 0 && rest < parts, whole + " / " + parts);
        }
    }

    @Test
    void amounts_compare_by_their_value() {
        Money less = Money.ofFen(-5);
        Money more = Money.ofFen(5);
        assertEquals(
                List.of(less, Money.ZERO, more),
                List.of(more, less, Money.ZERO).stream().sorted().toList());
        assertSame(less, less.min(more));
        assertSame(less, more.min(less));
        assertSame(more, less.max(more));
        assertSame(more, more.max(less));
        Money twin = new Money(5);
        assertSame(more, more.min(twin));
        assertSame(more, more.max(twin));
    }

    @ParameterizedTest
    @CsvSource({"-1, false, false, true", "0, true, false, false", "1, false, true, false"})
    void an_amount_knows_its_sign(long fen, boolean zero, boolean positive, boolean negative) {
        Money money = new Money(fen);
        assertEquals(zero, money.isZero());
        assertEquals(positive, money.isPositive());
        assertEquals(negative, money.isNegative());
    }
}
