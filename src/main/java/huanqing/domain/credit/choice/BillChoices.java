package huanqing.domain.credit.choice;

import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.huabei.DeferralTariff;
import huanqing.domain.credit.huabei.InstalmentPlan;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.credit.huabei.InstalmentTerm;
import huanqing.domain.credit.huabei.MinimumBasis;
import huanqing.domain.credit.huabei.MinimumPayment;
import huanqing.domain.credit.huabei.RemainderInterest;
import huanqing.domain.credit.rate.AnnualCost;
import huanqing.domain.credit.rate.DatedPayment;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A bill of ordinary purchases, paid in each way that its amount allows. Example: 12,000.00 in 3 terms at 2.5% is 4,100.00
 * a month and 300.00 of fees, 14.94% a year nominal; a deferral is not among the choices, because it ends at 5,000.00.
 *
 * @param due the day on which the bill falls due
 * @param nextDue the day on which the bill after it falls due
 * @param feeRates the whole fee by number of terms, as ratios
 */
public record BillChoices(
        Money amount,
        LocalDate due,
        LocalDate nextDue,
        HuabeiSettings settings,
        SortedMap<Integer, BigDecimal> feeRates) {

    /** Instalments by their number of terms, the minimum, the deferral; those that the amount is too small or too large for are left out. */
    public List<BillChoice> all() {
        List<BillChoice> choices = new ArrayList<>();
        if (amount.compareTo(InstalmentSource.BILL.least()) >= 0) {
            feeRates.entrySet().stream().map(this::instalments).forEach(choices::add);
        }
        minimum().ifPresent(choices::add);
        deferral().ifPresent(choices::add);
        return choices;
    }

    private BillChoice instalments(Map.Entry<Integer, BigDecimal> rate) {
        InstalmentPlan plan = InstalmentPlan.of(InstalmentSource.BILL, amount, rate.getKey(), rate.getValue());
        List<Money> payments = plan.terms().stream().map(InstalmentTerm::total).toList();
        return new BillChoice(WayToPay.INSTALMENTS, payments, plan.totalFee(), plan.annualCost(), plan.explained());
    }

    private Optional<BillChoice> minimum() {
        MinimumPayment minimum = MinimumPayment.of(MinimumBasis.ofOrdinary(amount), settings.minimum());
        Money rest = minimum.remainder();
        if (!rest.isPositive()) {
            return Optional.empty();
        }
        RemainderInterest interest = RemainderInterest.of(rest, due, nextDue, settings.remainder());
        Money last = rest.plus(interest.interest());
        AnnualCost annual = AnnualCost.ofLoan(
                rest,
                List.of(new DatedPayment(Math.toIntExact(interest.days()), last)),
                settings.remainder().rate());
        return Optional.of(new BillChoice(
                WayToPay.MINIMUM, List.of(minimum.minimum(), last), interest.interest(), annual, interest.explained()));
    }

    private Optional<BillChoice> deferral() {
        Optional<Explained> explained = DeferralTariff.USUAL.explained(amount);
        return DeferralTariff.USUAL.fee(amount).map(fee -> deferral(fee, explained.orElseThrow()));
    }

    private BillChoice deferral(Money fee, Explained explained) {
        Money payment = amount.plus(fee);
        BigDecimal rate =
                BigDecimal.valueOf(fee.fen()).divide(BigDecimal.valueOf(amount.fen()), MathContext.DECIMAL128);
        AnnualCost annual = AnnualCost.ofInstalments(amount, List.of(payment), rate);
        return new BillChoice(WayToPay.DEFERRAL, List.of(payment), fee, annual, explained);
    }
}
