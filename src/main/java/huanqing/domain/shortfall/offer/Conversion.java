package huanqing.domain.shortfall.offer;

import huanqing.domain.credit.huabei.DeferralTariff;
import java.math.BigDecimal;

/** A way to move a due for a fee. It is weighed only where the person allows it; it makes no new debt. */
public sealed interface Conversion {
    /**
     * Bill instalments (H8b) of the whole due, the first term a month after the due day.
     *
     * @param feeRate of the whole amount: 0.025 is 2.5%
     */
    record Instalments(int terms, BigDecimal feeRate) implements Conversion {}

    /** A month's deferral for a fixed fee (H12), which Alipay offers to some people only. */
    record Deferral(DeferralTariff tariff) implements Conversion {}
}
