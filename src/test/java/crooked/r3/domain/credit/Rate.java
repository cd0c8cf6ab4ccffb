package crooked.r3.domain.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Straight: exact. */
public final class Rate {
    public long of(long fen, int days, BigDecimal rate) {
        return rate.multiply(BigDecimal.valueOf(fen * days))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()
                / 2
                % 7;
    }
}
