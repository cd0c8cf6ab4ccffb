package huanqing.domain.reserve.futures;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Ledgers of independent months with a known law: purchases on the 5th, which fall due on the 10th of the next month, and
 * an income on the 15th.
 */
enum KnownLaw {
    /** Purchases are lognormal, the income a little above them. */
    SKEWED_PURCHASES {
        @Override
        long purchases(SplittableRandom random) {
            return fen(3000 * Math.exp(0.4 * random.nextGaussian()));
        }

        @Override
        long income(SplittableRandom random) {
            return fen(3600 + 500 * random.nextGaussian());
        }
    },
    /** The income is just the average month's purchases, and always the same. */
    FIXED_SALARY {
        @Override
        long purchases(SplittableRandom random) {
            return fen(3000 * Math.exp(0.3 * random.nextGaussian()));
        }

        @Override
        long income(SplittableRandom random) {
            return fen(3138);
        }
    },
    /** Mostly there is plenty; one very dear month decides. */
    RARE_DEAR_MONTHS {
        @Override
        long purchases(SplittableRandom random) {
            return fen(1500 * Math.exp(0.9 * random.nextGaussian()));
        }

        @Override
        long income(SplittableRandom random) {
            return fen(4000);
        }
    },
    /** Less comes in than goes out: all months together decide. */
    SHORT {
        @Override
        long purchases(SplittableRandom random) {
            return fen(3000 + 600 * random.nextGaussian());
        }

        @Override
        long income(SplittableRandom random) {
            return fen(2500 + 600 * random.nextGaussian());
        }
    },
    /** The income varies widely. */
    FREELANCE {
        @Override
        long purchases(SplittableRandom random) {
            return fen(3000 + 300 * random.nextGaussian());
        }

        @Override
        long income(SplittableRandom random) {
            return fen(4000 * Math.exp(0.6 * random.nextGaussian()));
        }
    };

    static final YearMonth FIRST_AHEAD = YearMonth.of(2026, 1);
    static final LocalDate TODAY = FIRST_AHEAD.atDay(1);
    private static final int MONTHS_AHEAD = 6;

    abstract long purchases(SplittableRandom random);

    abstract long income(SplittableRandom random);

    private static long fen(double yuan) {
        return Math.max(0, Math.round(yuan * 100));
    }

    /** A ledger of so many past months; the bill of the last of them is committed. */
    Outlook ledger(int months, SplittableRandom random) {
        List<List<PastFlow>> past = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            past.add(List.of(
                    new PastFlow(5, DrawnKind.PURCHASE, 1, purchases(random)),
                    new PastFlow(15, DrawnKind.INCOME, 1, income(random))));
        }
        CashFlow bill = CashFlow.due(
                FIRST_AHEAD.atDay(10),
                FlowKind.COMMITTED_DUE,
                Money.ofFen(past.get(months - 1).get(0).fen()),
                new DueId("huabei-" + FIRST_AHEAD));
        CashCalendar calendar =
                new CashCalendar(TODAY, TODAY.plusDays(180), Optional.empty(), Optional.empty(), List.of(bill));
        return new Outlook(
                calendar,
                List.of(),
                new PastMonths(Optional.of(FIRST_AHEAD.minusMonths(months)), past),
                BillCycles.always(BillCycle.USUAL),
                TODAY.minusDays(1),
                Set.of());
    }

    /** What a fresh half year after that ledger really asks for. */
    long need(Outlook ledger, SplittableRandom random) {
        long sum = 0;
        long lowest = 0;
        long bill = ledger.calendar().flows().get(0).amount().fen();
        for (int month = 0; month < MONTHS_AHEAD; month++) {
            sum -= bill;
            lowest = Math.min(lowest, sum);
            bill = purchases(random);
            sum += income(random);
        }
        return -lowest;
    }
}
