package huanqing.domain.reserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CommittedNeedTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void theLowestPointIsTheReserveAndItsDueIsNamed() {
        CashCalendar calendar =
                calendar(Optional.of(10_000L), Optional.empty(), due(18, 30_000), income(23, 50_000), due(26, 45_000));
        CommittedNeed need = CommittedNeed.of(calendar);
        assertEquals(Money.ofFen(20_000), need.amount());
        assertEquals(
                "due-18", need.bindingDue().orElseThrow().due().orElseThrow().value());
    }

    @Test
    void aPaydayInTheEveningDoesNotMeetTheDeductionOfItsDay() {
        assertEquals(
                Money.ofFen(300),
                CommittedNeed.of(calendar(Optional.empty(), Optional.empty(), due(3, 300), income(3, 300)))
                        .amount());
        CashFlow early = new CashFlow(
                TODAY.plusDays(3), Moment.MORNING, FlowKind.INCOME, Money.ofFen(300), Optional.empty(), "工资");
        assertEquals(
                Money.ZERO,
                CommittedNeed.of(calendar(Optional.empty(), Optional.empty(), due(3, 300), early))
                        .amount());
    }

    @Test
    void theReserveAtHandIsNotTakenOff() {
        assertEquals(
                Money.ofFen(300),
                CommittedNeed.of(calendar(Optional.empty(), Optional.of(9_999L), due(3, 300)))
                        .amount());
    }

    @Test
    void expectedDuesAreNoCommitment() {
        CashFlow expected =
                CashFlow.due(TODAY.plusDays(40), FlowKind.EXPECTED_DUE, Money.ofFen(800), new DueId("huabei-2027-01"));
        assertEquals(
                Money.ofFen(300),
                CommittedNeed.of(calendar(Optional.empty(), Optional.empty(), due(3, 300), expected))
                        .amount());
    }

    @Test
    void nothingBindsWhereNothingIsNeeded() {
        CommittedNeed need = CommittedNeed.of(calendar(Optional.of(300L), Optional.empty(), due(3, 300)));
        assertEquals(Money.ZERO, need.amount());
        assertTrue(need.binding().isEmpty());
    }

    @Test
    void rentThatBindsIsNoDue() {
        CashFlow rent = new CashFlow(
                TODAY.plusDays(5), Moment.MORNING, FlowKind.OUTFLOW, Money.ofFen(700), Optional.empty(), "房租");
        CommittedNeed need = CommittedNeed.of(calendar(Optional.empty(), Optional.empty(), due(3, 300), rent));
        assertEquals(Money.ofFen(1_000), need.amount());
        assertEquals("房租", need.binding().orElseThrow().label());
        assertTrue(need.bindingDue().isEmpty());
    }

    @Test
    void withoutIncomeTheFirstDueThatFailsIsNamed() {
        CashCalendar calendar = calendar(
                Optional.of(500L),
                Optional.of(400L),
                due(10, 600),
                income(15, 600),
                due(40, 600),
                income(45, 600),
                due(70, 600));
        assertTrue(NoIncome.firstFailing(calendar).isEmpty());
        assertEquals("due-40", failing(calendar, 1));
        assertEquals("due-40", failing(calendar, 3));
        CashCalendar rich = calendar(Optional.of(500L), Optional.of(700L), due(10, 600), income(15, 600), due(40, 600));
        assertTrue(NoIncome.of(rich, 6).firstFailing().isEmpty());
    }

    @Test
    void incomeResumesOnTheDayAfterTheMonths() {
        CashFlow payday = new CashFlow(
                TODAY.plusMonths(1), Moment.MORNING, FlowKind.INCOME, Money.ofFen(600), Optional.empty(), "工资");
        CashFlow due = CashFlow.due(
                TODAY.plusMonths(1), FlowKind.COMMITTED_DUE, Money.ofFen(600), new DueId("huabei-2026-12"));
        CashCalendar calendar = calendar(Optional.of(0L), Optional.empty(), payday, due);
        assertTrue(NoIncome.of(calendar, 1).firstFailing().isEmpty());
        assertFalse(NoIncome.of(calendar, 3).firstFailing().isEmpty());
    }

    @Test
    void whatCouldBeSpentTodayIsTheLowestBalanceOfTheCash() {
        CashCalendar calendar = calendar(
                Optional.of(500_000L), Optional.of(9L), due(18, 200_000), income(23, 100_000), due(28, 350_000));
        assertEquals(Optional.of(Money.ofFen(50_000)), SafeToSpend.of(calendar));
        assertEquals(
                Optional.of(Money.ZERO), SafeToSpend.of(calendar(Optional.of(100L), Optional.of(900L), due(3, 200))));
        assertEquals(
                Optional.of(Money.ofFen(100)),
                SafeToSpend.of(calendar(Optional.of(100L), Optional.empty(), due(45, 200))));
        assertEquals(Optional.empty(), SafeToSpend.of(calendar(Optional.empty(), Optional.of(900L), due(3, 200))));
    }

    /** Every day is gone through by hand, with all that each moment of it brings, a fresh sum for each. */
    @Test
    void bruteForceOnRandomCalendarsAgrees() {
        SplittableRandom random = new SplittableRandom(6);
        int needed = 0;
        for (int run = 0; run < 2_000; run++) {
            CashCalendar calendar = random(random);
            long lowest = 0;
            Optional<String> binding = Optional.empty();
            Optional<LocalDate> failing = Optional.empty();
            for (LocalDate day = calendar.from(); !day.isAfter(calendar.to()); day = day.plusDays(1)) {
                for (Moment moment : Moment.values()) {
                    long balance = calendar.cash().orElse(Money.ZERO).fen() + until(calendar, day, moment);
                    if (balance < lowest) {
                        lowest = balance;
                        binding = largestDue(calendar, day, moment);
                    }
                    long withReserve =
                            balance + calendar.reserve().orElse(Money.ZERO).fen();
                    if (failing.isEmpty()
                            && withReserve < 0
                            && largestDue(calendar, day, moment).isPresent()) {
                        failing = Optional.of(day);
                    }
                }
            }
            CommittedNeed need = CommittedNeed.of(calendar);
            assertEquals(-lowest, need.amount().fen());
            assertEquals(
                    binding,
                    need.bindingDue().map(flow -> flow.due().orElseThrow().value()));
            assertEquals(failing, NoIncome.firstFailing(calendar).map(CashFlow::on));
            needed += lowest < 0 ? 1 : 0;
        }
        assertTrue(needed > 500 && needed < 1_990, "both kinds of calendar are drawn: " + needed);
    }

    private static long until(CashCalendar calendar, LocalDate day, Moment moment) {
        return calendar.flows().stream()
                .filter(flow -> flow.on().isBefore(day)
                        || flow.on().equals(day) && flow.moment().compareTo(moment) <= 0)
                .mapToLong(flow -> flow.kind() == FlowKind.INCOME
                        ? flow.amount().fen()
                        : -flow.amount().fen())
                .sum();
    }

    private static Optional<String> largestDue(CashCalendar calendar, LocalDate day, Moment moment) {
        Optional<CashFlow> largest = Optional.empty();
        for (CashFlow flow : calendar.flows()) {
            boolean counts = flow.on().equals(day) && flow.moment() == moment && flow.kind() == FlowKind.COMMITTED_DUE;
            if (counts
                    && largest.filter(best -> best.amount().compareTo(flow.amount()) > 0)
                            .isEmpty()) {
                largest = Optional.of(flow);
            }
        }
        return largest.map(flow -> flow.due().orElseThrow().value());
    }

    private static CashCalendar random(SplittableRandom random) {
        List<CashFlow> flows = new ArrayList<>();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            LocalDate on = TODAY.plusDays(random.nextInt(40));
            Money amount = Money.ofFen(1 + random.nextInt(1_000_000));
            Moment moment = Moment.values()[random.nextInt(3)];
            flows.add(
                    switch (random.nextInt(3)) {
                        case 0 -> CashFlow.due(on, FlowKind.COMMITTED_DUE, amount, new DueId("due " + i));
                        case 1 -> new CashFlow(on, moment, FlowKind.INCOME, amount, Optional.empty(), "");
                        default -> new CashFlow(on, moment, FlowKind.OUTFLOW, amount, Optional.empty(), "");
                    });
        }
        Optional<Money> cash =
                random.nextBoolean() ? Optional.of(Money.ofFen(random.nextInt(1_000_000))) : Optional.empty();
        Optional<Money> reserve =
                random.nextBoolean() ? Optional.of(Money.ofFen(random.nextInt(300_000))) : Optional.empty();
        return new CashCalendar(TODAY, TODAY.plusDays(39), cash, reserve, flows);
    }

    private static String failing(CashCalendar calendar, int months) {
        return NoIncome.of(calendar, months)
                .firstFailing()
                .orElseThrow()
                .due()
                .orElseThrow()
                .value();
    }

    private static CashCalendar calendar(Optional<Long> cash, Optional<Long> reserve, CashFlow... flows) {
        return new CashCalendar(
                TODAY, TODAY.plusDays(200), cash.map(Money::ofFen), reserve.map(Money::ofFen), List.of(flows));
    }

    private static CashFlow due(int days, long fen) {
        return CashFlow.due(TODAY.plusDays(days), FlowKind.COMMITTED_DUE, Money.ofFen(fen), new DueId("due-" + days));
    }

    private static CashFlow income(int days, long fen) {
        return new CashFlow(
                TODAY.plusDays(days), Moment.EVENING, FlowKind.INCOME, Money.ofFen(fen), Optional.empty(), "工资");
    }
}
