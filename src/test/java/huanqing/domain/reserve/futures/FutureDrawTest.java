package huanqing.domain.reserve.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.BillCycles;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.ReserveQuantile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FutureDrawTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final int PATHS = 2_000;

    @Test
    void monthsThatAreAllAlikeLeaveNoChance() {
        Futures futures = draw(outlook(
                alike(12, purchase(5, 30_000), income(15, 20_000)), Optional.empty(), Optional.empty(), List.of()));
        // Five drawn bills fall due on the tenths of February to June, six incomes on the fifteenths of January to
        // June.
        ReserveQuantile need = futures.reserveAt(0.80);
        assertEquals(Money.ofFen(5 * 30_000 - 5 * 20_000), need.amount());
        assertEquals(need, futures.reserveAt(0.99));
        assertEquals(need.amount(), need.low());
    }

    @Test
    void cashIsTheOpeningBalance() {
        Futures futures = draw(outlook(
                alike(12, purchase(5, 30_000), income(15, 20_000)),
                Optional.of(20_000L),
                Optional.of(10_000L),
                List.of()));
        assertEquals(Money.ofFen(30_000), futures.reserveAt(0.95).amount());
        assertEquals(0, futures.coverage(Money.ofFen(29_999)));
        assertEquals(1, futures.coverage(Money.ofFen(30_000)));
    }

    @Test
    void whatHappensToTheMoneyAtHand() {
        Futures futures = draw(outlook(
                alike(12, purchase(5, 30_000), income(15, 20_000)), Optional.of(0L), Optional.of(35_000L), List.of()));
        Futures.Present present = futures.present().orElseThrow();
        // -30+35+20 (Jan) = 55, Feb 55-30+20 = 45 ... the balance falls by 10,000 a month and fails on no day until
        // June.
        assertEquals(0, present.coverage());
        assertEquals(1, present.failing().size());
        assertEquals(LocalDate.parse("2026-05-10"), present.failing().firstKey());
        assertEquals(PATHS, present.failing().get(LocalDate.parse("2026-05-10")));
        DueWarning may = warning(present, "huabei-2026-05");
        assertEquals(1, may.failing());
        assertEquals(1, may.failingOnCash());
        assertEquals(Money.ofFen(30_000), may.likely());
        assertEquals(Money.ZERO, may.known());
        assertEquals(0, warning(present, "huabei-2026-03").failing());
        assertEquals(1, warning(present, "huabei-2026-03").failingOnCash());
    }

    @Test
    void theFanFollowsTheBalanceAtTheDeduction() {
        Futures.Present present = draw(outlook(
                        alike(12, purchase(5, 30_000), income(15, 20_000)),
                        Optional.of(50_000L),
                        Optional.empty(),
                        List.of()))
                .present()
                .orElseThrow();
        assertEquals(LocalDate.parse("2026-01-16"), present.fan().get(0).on());
        assertEquals(Money.ofFen(70_000), present.fan().get(0).median());
        assertEquals(LocalDate.parse("2026-02-10"), present.fan().get(1).on());
        assertEquals(Money.ofFen(40_000), present.fan().get(1).levels().get(0));
    }

    @Test
    void nothingIsSaidOfMoneyThatIsUnknown() {
        assertTrue(draw(outlook(alike(12, purchase(5, 1)), Optional.empty(), Optional.empty(), List.of()))
                .present()
                .isEmpty());
    }

    @Test
    void aBillThatIsHalfKnownIsDrawnForItsOtherHalf() {
        CashFlow known = CashFlow.due(
                LocalDate.parse("2026-02-10"), FlowKind.COMMITTED_DUE, Money.ofFen(7_000), new DueId("huabei-2026-02"));
        Outlook half = new Outlook(
                calendar(Optional.of(0L), Optional.empty(), List.of(known)),
                List.of(),
                alike(12, purchase(5, 30_000), purchase(20, 4_000)),
                BillCycles.always(BillCycle.USUAL),
                LocalDate.parse("2026-01-10"),
                Set.of());
        DueWarning february = warning(draw(half).present().orElseThrow(), "huabei-2026-02");
        assertEquals(Money.ofFen(7_000), february.known());
        assertEquals(Money.ofFen(11_000), february.likely());
        Outlook stated = new Outlook(
                half.calendar(),
                List.of(),
                half.past(),
                half.cycles(),
                half.knownUntil(),
                Set.of(new DueId("huabei-2026-02")));
        assertEquals(
                Money.ofFen(7_000),
                warning(draw(stated).present().orElseThrow(), "huabei-2026-02").likely());
    }

    @Test
    void aPurchaseInTermsFallsDueOverAsManyBills() {
        PastMonths past = alike(12, new PastFlow(5, DrawnKind.PURCHASE, 3, 10_000));
        Futures.Present present = draw(outlook(past, Optional.of(0L), Optional.empty(), List.of()))
                .present()
                .orElseThrow();
        assertEquals(Money.ofFen(3_334), warning(present, "huabei-2026-02").likely());
        assertEquals(Money.ofFen(6_667), warning(present, "huabei-2026-03").likely());
        assertEquals(Money.ofFen(10_000), warning(present, "huabei-2026-04").likely());
    }

    /** Bill day 10, due day 20: what is bought on the 9th is in this month's bill, on the 10th in the next one. */
    @Test
    void aPurchaseFallsDueWithTheBillThatTakesIt() {
        Outlook outlook = new Outlook(
                calendar(Optional.of(0L), Optional.empty(), List.of()),
                List.of(),
                alike(12, purchase(9, 100), purchase(10, 20), purchase(31, 3)),
                BillCycles.always(BillCycle.of(10, 20)),
                TODAY.minusDays(1),
                Set.of());
        Futures.Present present = draw(outlook).present().orElseThrow();
        assertEquals(Money.ofFen(100), warning(present, "huabei-2026-01").likely());
        assertEquals(
                LocalDate.parse("2026-01-20"),
                warning(present, "huabei-2026-01").on());
        assertEquals(Money.ofFen(123), warning(present, "huabei-2026-02").likely());
        // The 31st of February is its last day, and still before the statement of 10 March.
        assertEquals(Money.ofFen(123), warning(present, "huabei-2026-03").likely());
    }

    @Test
    void nothingThatTheLedgerKnowsAlreadyIsDrawnAgain() {
        Outlook outlook = new Outlook(
                calendar(Optional.of(0L), Optional.empty(), List.of()),
                List.of(),
                alike(12, purchase(5, 100), purchase(20, 20), income(15, 7)),
                BillCycles.always(BillCycle.USUAL),
                LocalDate.parse("2026-02-17"),
                Set.of());
        Futures.Present present = draw(outlook).present().orElseThrow();
        assertEquals(Money.ofFen(20), warning(present, "huabei-2026-03").likely());
        assertEquals(Money.ofFen(120), warning(present, "huabei-2026-04").likely());
        assertTrue(
                present.warnings().stream().noneMatch(due -> due.due().value().equals("huabei-2026-02")));
    }

    @Test
    void repaymentsOfUnconfirmedLoansAreDrawnOnTheirDays() {
        PastMonths past = alike(12, new PastFlow(18, DrawnKind.LOAN_REPAYMENT, 1, 5_000));
        Futures futures = draw(outlook(past, Optional.empty(), Optional.empty(), List.of()));
        assertEquals(Money.ofFen(6 * 5_000), futures.reserveAt(0.95).amount());
    }

    @Test
    void drawnIncomeComesOnTheEnteredPaydays() {
        PlannedFlow salary = payday(8, 6_000, Moment.MORNING);
        PlannedFlow second = payday(25, 3_000, Moment.EVENING);
        Outlook outlook = new Outlook(
                calendar(Optional.of(0L), Optional.empty(), planned(salary, second)),
                List.of(salary, second),
                alike(12, income(1, 10_000)),
                BillCycles.always(BillCycle.USUAL),
                TODAY.minusDays(1),
                Set.of());
        assertEquals(IncomeSource.DRAWN, outlook.income());
        List<FanDay> fan = draw(outlook).present().orElseThrow().fan();
        assertEquals(LocalDate.parse("2026-01-08"), fan.get(0).on());
        assertEquals(Money.ofFen(6_666), fan.get(0).median());
        assertEquals(LocalDate.parse("2026-01-26"), fan.get(1).on());
        assertEquals(Money.ofFen(10_000), fan.get(1).median());
    }

    @Test
    void smallSumsReceivedAreNotTakenForTheSalary() {
        PlannedFlow salary = payday(8, 800_000, Moment.EVENING);
        Outlook outlook = new Outlook(
                calendar(Optional.of(0L), Optional.empty(), planned(salary)),
                List.of(salary),
                alike(12, income(1, 5_000)),
                BillCycles.always(BillCycle.USUAL),
                TODAY.minusDays(1),
                Set.of());
        assertEquals(IncomeSource.ENTERED, outlook.income());
        List<FanDay> fan = draw(outlook).present().orElseThrow().fan();
        assertEquals(Money.ofFen(800_000), fan.get(0).median());
        assertEquals(6, fan.size());
    }

    /** Written down once: the figure must be the same on every Java and every machine. */
    @Test
    void theSameSeedGivesTheSameFigureEverywhere() {
        Outlook ledger = outlook(uneven(24), Optional.empty(), Optional.empty(), List.of());
        ReserveQuantile first = new FutureDraw(ledger, 7).run(PATHS).reserveAt(0.95);
        assertEquals(first, new FutureDraw(ledger, 7).run(PATHS).reserveAt(0.95));
        assertEquals(Money.ofFen(31_054), first.amount());
    }

    @Test
    void moreConfidenceAsksForMore() {
        Futures futures = draw(KnownLaw.SHORT.ledger(24, new SplittableRandom(4)));
        long last = -1;
        for (double confidence : Futures.CONFIDENCES) {
            ReserveQuantile quantile = futures.reserveAt(confidence);
            assertTrue(quantile.amount().fen() > last);
            assertTrue(quantile.low().compareTo(quantile.amount()) <= 0
                    && quantile.high().compareTo(quantile.amount()) >= 0);
            assertEquals(confidence, futures.coverage(quantile.amount()), 0.001);
            last = quantile.amount().fen();
        }
    }

    @Test
    void fewMonthsAskForMoreThanManyOfTheSameKind() {
        PastMonths few = uneven(6);
        PastMonths many = uneven(48);
        Money afterFew = draw(outlook(few, Optional.empty(), Optional.empty(), List.of()))
                .reserveAt(0.95)
                .amount();
        Money afterMany = draw(outlook(many, Optional.empty(), Optional.empty(), List.of()))
                .reserveAt(0.95)
                .amount();
        assertTrue(afterFew.compareTo(afterMany) > 0, afterFew + " " + afterMany);
    }

    private static PastMonths uneven(int count) {
        List<List<PastFlow>> months = new ArrayList<>();
        for (int month = 0; month < count; month++) {
            months.add(List.of(purchase(5, month % 2 == 0 ? 20_000 : 40_000), income(15, 30_000)));
        }
        return new PastMonths(Optional.of(YearMonth.from(TODAY).minusMonths(count)), months);
    }

    private static DueWarning warning(Futures.Present present, String due) {
        return present.warnings().stream()
                .filter(warning -> warning.due().value().equals(due))
                .findFirst()
                .orElseThrow();
    }

    private static Futures draw(Outlook outlook) {
        return new FutureDraw(outlook, 1).run(PATHS);
    }

    private static Outlook outlook(PastMonths past, Optional<Long> cash, Optional<Long> reserve, List<CashFlow> flows) {
        return new Outlook(
                calendar(cash, reserve, flows),
                List.of(),
                past,
                BillCycles.always(BillCycle.USUAL),
                TODAY.minusDays(1),
                Set.of());
    }

    private static CashCalendar calendar(Optional<Long> cash, Optional<Long> reserve, List<CashFlow> flows) {
        return new CashCalendar(TODAY, TODAY.plusDays(180), cash.map(Money::ofFen), reserve.map(Money::ofFen), flows);
    }

    private static PlannedFlow payday(int day, long fen, Moment moment) {
        return new PlannedFlow(
                "工资",
                FlowKind.INCOME,
                Money.ofFen(fen),
                moment,
                Rhythm.MONTHLY,
                LocalDate.parse("2025-01-01").withDayOfMonth(day),
                Optional.empty());
    }

    private static List<CashFlow> planned(PlannedFlow... flows) {
        List<CashFlow> all = new ArrayList<>();
        for (PlannedFlow flow : flows) {
            all.addAll(flow.between(TODAY, TODAY.plusDays(180)));
        }
        return all;
    }

    private static PastMonths alike(int count, PastFlow... flows) {
        return new PastMonths(
                Optional.of(YearMonth.from(TODAY).minusMonths(count)), Collections.nCopies(count, List.of(flows)));
    }

    private static PastFlow purchase(int day, long fen) {
        return new PastFlow(day, DrawnKind.PURCHASE, 1, fen);
    }

    private static PastFlow income(int day, long fen) {
        return new PastFlow(day, DrawnKind.INCOME, 1, fen);
    }
}
