package huanqing.domain.credit.huabei;

import huanqing.domain.money.Money;
import java.math.BigDecimal;

/**
 * How much of the ordinary principal the minimum takes (H6).
 *
 * @param percent a ratio: 0.10 for most people, 0.05 to 0.20 by customer service
 * @param floor the least minimum in fen; none by default, 10 yuan by one source
 */
public record MinimumRule(BigDecimal percent, Money floor) {
    public static final MinimumRule USUAL = new MinimumRule(new BigDecimal("0.10"), Money.ZERO);
}
