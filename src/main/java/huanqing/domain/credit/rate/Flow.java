package huanqing.domain.credit.rate;

import java.math.BigDecimal;

/**
 * Money that moves at a point of time.
 *
 * @param at the number of periods (or days) since the start, from 0
 * @param amount positive in one direction, negative in the other; any unit
 */
public record Flow(int at, BigDecimal amount) {
    public Flow {
        if (at < 0) {
            throw new IllegalArgumentException("before the start: " + at);
        }
    }
}
