package huanqing.domain.shortfall;

import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.MinimumRule;
import huanqing.domain.credit.jiebei.LoanPenalty;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.MinimumTerms;
import huanqing.domain.shortfall.offer.OpenDue;
import huanqing.domain.shortfall.offer.OverdueTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Cases of scarce cash drawn by chance, with dues of both products. */
final class InventedCases {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LoanRate LOAN_RATE = new LoanRate(new BigDecimal("0.0004"), PeriodRounding.DOWN);

    private final Random random;

    InventedCases(long seed) {
        random = new Random(seed);
    }

    /** A few dues within some days: small enough to try everything. */
    ShortfallCase small() {
        boolean isLong = random.nextInt(5) == 0;
        int dues = isLong ? 2 : 2 + random.nextInt(3);
        int horizon = isLong ? 40 + random.nextInt(30) : dues == 4 ? 6 + random.nextInt(5) : 8 + random.nextInt(12);
        return drawn(dues, horizon, 1 + random.nextInt(3));
    }

    /** As many dues as given within 90 days, with income every few weeks. */
    ShortfallCase large(int dues) {
        return drawn(dues, ShortfallCase.USUAL_HORIZON, 3 + random.nextInt(8));
    }

    private ShortfallCase drawn(int count, int horizon, int incomes) {
        List<OpenDue> dues = new ArrayList<>();
        long owed = 0;
        for (int number = 0; number < count; number++) {
            OpenDue due = due(number, horizon);
            owed += due.total().fen();
            dues.add(due);
        }
        long scarce = owed * (20 + random.nextInt(90)) / 100;
        List<CashFlow> flows = new ArrayList<>();
        for (int number = 0; number < incomes; number++) {
            flows.add(flow(horizon, FlowKind.INCOME, scarce / (incomes + 1)));
        }
        for (int number = random.nextInt(3); number > 0; number--) {
            flows.add(flow(horizon, FlowKind.OUTFLOW, scarce / 12));
        }
        Money recordCost = Money.ofFen(random.nextInt(4) * 20_000L);
        return new ShortfallCase(
                TODAY, TODAY.plusDays(horizon), Money.ofFen(below(scarce / 2)), flows, dues, recordCost);
    }

    private OpenDue due(int number, int horizon) {
        LocalDate on = TODAY.plusDays(random.nextInt(horizon + 3) - 2);
        Money total = Money.ofFen(1_000 + below(random.nextInt(4) == 0 ? 1_000_000 : 200_000));
        if (random.nextInt(2) == 0) {
            Money principal = total.times(new BigDecimal("0.97"), java.math.RoundingMode.DOWN);
            OverdueTerms terms = new OverdueTerms.OfLoan(LOAN_RATE, LoanPenalty.USUAL_FACTOR, principal);
            return new OpenDue(
                    new DueId("jiebei-" + number), Product.JIEBEI, on, total, terms, Optional.empty(), List.of());
        }
        Money least = total.times(new BigDecimal("0.10"), java.math.RoundingMode.HALF_UP);
        int grace = random.nextInt(4) == 0 ? 3 : 0;
        return new OpenDue(
                new DueId("huabei-" + number),
                Product.HUABEI,
                on,
                total,
                new OverdueTerms.OfBill(DailyRate.USUAL, grace),
                Optional.of(new MinimumTerms(least, DailyRate.USUAL, MinimumRule.USUAL)),
                List.of());
    }

    private CashFlow flow(int horizon, FlowKind kind, long about) {
        Moment moment = Moment.values()[random.nextInt(Moment.values().length)];
        LocalDate on = TODAY.plusDays(random.nextInt(horizon + 1));
        return new CashFlow(on, moment, kind, Money.ofFen(below(2 * about)), Optional.empty(), "");
    }

    private long below(long bound) {
        return (long) (random.nextDouble() * bound);
    }
}
