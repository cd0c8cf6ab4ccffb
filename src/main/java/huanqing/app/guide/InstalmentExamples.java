package huanqing.app.guide;

import huanqing.domain.credit.choice.BillChoice;
import huanqing.domain.credit.choice.WayToPay;
import huanqing.domain.credit.huabei.DeferralTariff;
import huanqing.domain.credit.huabei.DeferralTier;
import huanqing.domain.credit.huabei.EarlySettlement;
import huanqing.domain.credit.huabei.InstalmentPlan;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.domain.money.Money;
import java.math.BigDecimal;

/** What instalments and a deferral cost (H8 to H9, H12). */
final class InstalmentExamples {
    private InstalmentExamples() {}

    static void add(Examples examples) {
        addOrder(examples);
        addBills(examples);
        addSettlement(examples);
        addDeferral(examples);
    }

    private static void addOrder(Examples examples) {
        InstalmentPlan plan = plan(InstalmentSource.ORDER, Examples.yuan(1000), 3);
        examples.with("order-amount", plan.amount())
                .with("order-terms", plan.terms().size())
                .with("order-rate", plan.feeRate())
                .with("order-fee", plan.totalFee())
                .with("order-first", plan.terms().get(0).total())
                .with("order-later", plan.terms().get(1).total());
    }

    private static void addBills(Examples examples) {
        Money amount = Examples.yuan(12_000);
        examples.with("bill-amount", amount).with("bill-least", InstalmentSource.BILL.least());
        for (int terms : InstalmentSource.BILL.usualFeeRates().keySet()) {
            InstalmentPlan plan = plan(InstalmentSource.BILL, amount, terms);
            examples.with("bill-rate-" + terms, plan.feeRate())
                    .with("bill-fee-" + terms, plan.totalFee())
                    .with("bill-nominal-" + terms, plan.annualCost().nominal())
                    .with("bill-effective-" + terms, plan.annualCost().effective());
        }
    }

    private static void addSettlement(Examples examples) {
        InstalmentPlan plan = plan(InstalmentSource.BILL, Examples.yuan(6000), 6);
        examples.with("settle-amount", plan.amount())
                .with("settle-terms", plan.terms().size())
                .with("settle-waive", settled(plan, SettlementPolicy.WAIVE_UNBILLED))
                .with("settle-next", settled(plan, SettlementPolicy.CHARGE_NEXT_TERM))
                .with("settle-all", settled(plan, SettlementPolicy.CHARGE_ALL));
    }

    private static Money settled(InstalmentPlan plan, SettlementPolicy policy) {
        return EarlySettlement.of(plan, 1, policy).settle();
    }

    private static void addDeferral(Examples examples) {
        DeferralTariff tariff = DeferralTariff.USUAL;
        int number = 0;
        for (DeferralTier tier : tariff.tiers()) {
            number++;
            examples.with("deferral-from-" + number, tier.from()).with("deferral-fee-" + number, tier.fee());
        }
        Money dear = tariff.tiers().get(tariff.tiers().size() - 1).from();
        BillChoice cheap = BillExamples.choice(tariff.most(), WayToPay.DEFERRAL);
        examples.with("deferral-most", tariff.most())
                .with("deferral-dear", dear)
                .with("deferral-dear-fee", tariff.fee(dear).orElseThrow())
                .with(
                        "deferral-dear-nominal",
                        BillExamples.choice(dear, WayToPay.DEFERRAL).annual().nominal())
                .with("deferral-cheap-nominal", cheap.annual().nominal());
    }

    private static InstalmentPlan plan(InstalmentSource source, Money amount, int terms) {
        BigDecimal rate = source.usualFeeRates().get(terms);
        return InstalmentPlan.of(source, amount, terms, rate);
    }
}
