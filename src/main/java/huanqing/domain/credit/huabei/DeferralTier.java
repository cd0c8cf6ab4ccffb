package huanqing.domain.credit.huabei;

import huanqing.domain.money.Money;

/** From this amount on a deferral costs this fee. */
public record DeferralTier(Money from, Money fee) {
    static DeferralTier yuan(long from, long fee) {
        return new DeferralTier(Money.ofFen(from * 100), Money.ofFen(fee * 100));
    }
}
