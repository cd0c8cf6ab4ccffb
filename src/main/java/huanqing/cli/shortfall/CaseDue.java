package huanqing.cli.shortfall;

import huanqing.domain.credit.DueId;
import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.DailyRounding;
import huanqing.domain.credit.huabei.DeferralTariff;
import huanqing.domain.credit.huabei.MinimumRule;
import huanqing.domain.credit.jiebei.LoanPenalty;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.Conversion;
import huanqing.domain.shortfall.offer.MinimumTerms;
import huanqing.domain.shortfall.offer.OpenDue;
import huanqing.domain.shortfall.offer.OverdueTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One due of a case file. What it does not say is as the rules have it: Huabei 0.05% a day rounded each day (H7, H10), 10% of
 * a remainder in the next bill (H6), Jiebei 0.05% a day times 1.5 rounded down once (J10).
 */
final class CaseDue {
    private static final BigDecimal LOAN_RATE = new BigDecimal("0.0005");
    private static final String JIEBEI = "jiebei";

    private final CaseFields fields;

    CaseDue(CaseFields fields) {
        this.fields = fields;
    }

    OpenDue read(String usualId) throws CaseFile.Unusable {
        String id = fields.text("id").orElse(usualId);
        Product product =
                fields.oneOf("product", Product.class).orElse(id.startsWith(JIEBEI) ? Product.JIEBEI : Product.HUABEI);
        boolean isLoan = product == Product.JIEBEI;
        Money total = fields.money("total").filter(Money::isPositive).orElseThrow(() -> fields.wrong("total"));
        return new OpenDue(
                new DueId(id),
                product,
                fields.date("date").orElseThrow(() -> fields.wrong("date")),
                total,
                isLoan ? loan(total) : bill(),
                isLoan ? Optional.empty() : minimum(),
                conversions());
    }

    private OverdueTerms loan(Money total) throws CaseFile.Unusable {
        PeriodRounding rounding = fields.oneOf("rounding", PeriodRounding.class).orElse(PeriodRounding.DOWN);
        Optional<BigDecimal> overdue = fields.rate("overdue_daily_rate");
        BigDecimal rate =
                overdue.isPresent() ? overdue.get() : fields.rate("daily_rate").orElse(LOAN_RATE);
        BigDecimal factor = overdue.isPresent()
                ? BigDecimal.ONE
                : fields.rate("penalty_factor").orElse(LoanPenalty.USUAL_FACTOR);
        Money principal = fields.money("principal").orElse(total).min(total);
        return new OverdueTerms.OfLoan(new LoanRate(rate, rounding), factor, principal);
    }

    private OverdueTerms bill() throws CaseFile.Unusable {
        BigDecimal rate = fields.rate("overdue_daily_rate").orElse(DailyRate.USUAL.rate());
        return new OverdueTerms.OfBill(
                new DailyRate(rate, rounding()), fields.number("grace_days").orElse(0));
    }

    private Optional<MinimumTerms> minimum() throws CaseFile.Unusable {
        Optional<Money> least = fields.money("minimum");
        if (least.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal rate = fields.rate("daily_rate").orElse(DailyRate.USUAL.rate());
        BigDecimal percent = fields.rate("minimum_percent").orElse(MinimumRule.USUAL.percent());
        Money floor = fields.money("minimum_floor").orElse(Money.ZERO);
        return Optional.of(
                new MinimumTerms(least.get(), new DailyRate(rate, rounding()), new MinimumRule(percent, floor)));
    }

    private DailyRounding rounding() throws CaseFile.Unusable {
        return fields.oneOf("rounding", DailyRounding.class).orElse(DailyRounding.DAILY);
    }

    private List<Conversion> conversions() throws CaseFile.Unusable {
        List<Conversion> all = new ArrayList<>();
        for (CaseFields plan : fields.list("instalments")) {
            all.add(new Conversion.Instalments(
                    plan.number("terms").filter(terms -> terms > 0).orElseThrow(() -> plan.wrong("terms")),
                    plan.rate("fee_rate").orElseThrow(() -> plan.wrong("fee_rate"))));
        }
        if (fields.isTrue("deferral")) {
            all.add(new Conversion.Deferral(DeferralTariff.USUAL));
        }
        return all;
    }
}
