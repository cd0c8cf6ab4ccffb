package huanqing.domain.credit.huabei;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What moving a due by one month costs (延期还款, H12). The usual tariff: 2 yuan from 100, 5 from 300, 10 from 500, 20 from
 * 1,000, 40 from 2,000 up to and with 5,000; smaller and larger amounts cannot be deferred.
 *
 * @param most the largest amount that can be deferred
 */
public record DeferralTariff(List<DeferralTier> tiers, Money most) {
    public static final DeferralTariff USUAL = new DeferralTariff(
            List.of(
                    DeferralTier.yuan(100, 2),
                    DeferralTier.yuan(300, 5),
                    DeferralTier.yuan(500, 10),
                    DeferralTier.yuan(1000, 20),
                    DeferralTier.yuan(2000, 40)),
            Money.ofFen(500_000));

    public DeferralTariff {
        tiers = tiers.stream().sorted(Comparator.comparing(DeferralTier::from)).toList();
    }

    /** The smallest amount that can be deferred. */
    public Money least() {
        return tiers.get(0).from();
    }

    /** The fee; empty when the amount cannot be deferred. */
    public Optional<Money> fee(Money amount) {
        if (amount.compareTo(most) > 0) {
            return Optional.empty();
        }
        return tiers.stream()
                .filter(tier -> amount.compareTo(tier.from()) >= 0)
                .map(DeferralTier::fee)
                .reduce((cheaper, dearer) -> dearer);
    }

    public Optional<Explained> explained(Money amount) {
        return fee(amount)
                .map(fee -> Explained.by(Rule.H12).with(Symbol.AMOUNT, amount).gives(fee));
    }
}
