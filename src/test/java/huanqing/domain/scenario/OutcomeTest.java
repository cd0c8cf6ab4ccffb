package huanqing.domain.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.jiebei.LoanPlan;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.credit.loans.LoanStanding;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases worked out by hand: cash 1,000.00, salary 5,000.00 on the 5th in the evening, a bill of 3,000.00 on the 10th. */
class OutcomeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LoanId LOAN = new LoanId(1);

    @Test
    void without_changes_it_is_todays_plan() {
        Outcome plan = outcome(List.of());
        assertEquals(Money.ofFen(900_000), plan.dues());
        assertEquals(Money.ZERO, plan.cost());
        assertEquals(0, plan.lateRecords());
        assertTrue(plan.firstFailing().isEmpty());
        assertEquals(
                Money.ofFen(100_000), plan.lowest(), "on the first day; the first salary comes before the first bill");
        assertEquals(Money.ZERO, plan.need().amount());
        assertEquals(
                Money.ofFen(100_000 + 3 * 500_000 - 900_000),
                plan.balances().get(90).left());
    }

    @Test
    void half_the_income_for_two_months_breaks_the_first_bill_that_it_cannot_meet() {
        Outcome less = outcome(List.of(new Change.LessIncome(new BigDecimal("0.5"), 2)));
        // 1,000 + 2,500 - 3,000 = 500 in December; + 2,500 - 3,000 = 0 in January; then whole again.
        assertEquals(Money.ZERO, less.lowest());
        assertTrue(less.firstFailing().isEmpty());
        Outcome none = outcome(List.of(new Change.LessIncome(BigDecimal.ONE, 2)));
        assertEquals(
                new DueId("huabei-2026-12"),
                none.firstFailing().orElseThrow().due().orElseThrow());
        assertEquals(Money.ofFen(-500_000), none.lowest());
        assertEquals(LocalDate.parse("2027-01-10"), none.lowestOn());
        assertEquals(Money.ofFen(500_000), none.need().amount());
    }

    @Test
    void the_shop_owners_bills_wait_and_cost_their_days_of_penalty() {
        Outcome late = outcome(List.of(new Change.HuabeiUnpaid(2)));
        // Due 10 December and 10 January, paid 22 January: 43 and 12 days at 1.50 a day.
        assertEquals(Money.ofFen(43 * 150 + 12 * 150), late.cost());
        assertEquals(2, late.lateRecords());
        assertEquals(Money.ofFen(900_000 + 55 * 150), late.dues());
    }

    @Test
    void bills_that_wait_beyond_the_calendar_stay_open_and_cost_up_to_its_end() {
        Outcome late = outcome(List.of(new Change.HuabeiUnpaid(12)));
        assertEquals(3, late.lateRecords());
        assertEquals(Money.ZERO, late.dues());
        // To 20 February: 72, 41 and 10 days.
        assertEquals(Money.ofFen(123 * 150), late.cost());
    }

    @Test
    void a_purchase_in_terms_falls_into_the_bills_that_follow() {
        Outcome bought = outcome(List.of(new Change.Purchase(Money.ofFen(120_000), 3, new BigDecimal("0.025"))));
        assertEquals(Money.ofFen(3_000), bought.cost());
        assertEquals(Money.ofFen(900_000 + 123_000), bought.dues());
        Outcome plain = outcome(List.of(new Change.Purchase(Money.ofFen(120_000), 1, BigDecimal.ZERO)));
        assertEquals(Money.ZERO, plain.cost());
        assertEquals(Money.ofFen(1_020_000), plain.dues());
    }

    @Test
    void another_due_day_moves_only_bills_that_are_not_issued() {
        Outcome moved = outcome(List.of(new Change.OtherDueDay(BillCycle.of(1, 3))));
        // The bills of December on fall due on the 3rd, before the salary of the 5th: 1,000 - 3,000.
        assertEquals(Money.ofFen(-200_000), moved.lowest());
        assertEquals(LocalDate.parse("2026-12-03"), moved.lowestOn());
        assertEquals(Money.ofFen(900_000), moved.dues());
    }

    @Test
    void settling_a_loan_saves_the_interest_of_its_terms_to_come() {
        LoanPlan plan = loan().plan();
        Money toCome = loan().toCome().stream().map(LoanRow::interest).reduce(Money.ZERO, Money::plus);
        Outcome settled =
                outcome(List.of(new Change.EarlyRepayment(LOAN, Money.ofFen(100_000_000), PrepaymentEffect.SHORTER)));
        Money interestNow = plan.rate().interest(Money.ofFen(1_000_000), 2);
        assertEquals(interestNow.minus(toCome), settled.cost());
        assertTrue(settled.cost().isNegative());
        assertEquals(Money.ofFen(900_000), settled.dues(), "no term of the loan is left");
    }

    @Test
    void a_part_repaid_keeps_the_loans_days_and_lowers_its_payments() {
        Outcome part =
                outcome(List.of(new Change.EarlyRepayment(LOAN, Money.ofFen(500_000), PrepaymentEffect.SMALLER)));
        Money before = withLoan(List.of()).dues();
        assertTrue(part.dues().compareTo(before) < 0);
        assertTrue(part.cost().isNegative());
    }

    @Test
    void changes_hold_together() {
        Outcome both = outcome(List.of(new Change.LessIncome(BigDecimal.ONE, 2), new Change.HuabeiUnpaid(2)));
        assertEquals(2, both.lateRecords());
        assertEquals(
                new DueId("huabei-2026-12"),
                both.firstFailing().orElseThrow().due().orElseThrow());
        assertEquals(
                LocalDate.parse("2027-01-22"), both.firstFailing().orElseThrow().on());
    }

    @Test
    void a_supposition_that_means_nothing_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> new Change.LessIncome(new BigDecimal("1.1"), 1));
        assertThrows(IllegalArgumentException.class, () -> new Change.HuabeiUnpaid(0));
        assertThrows(IllegalArgumentException.class, () -> new Change.Purchase(Money.ZERO, 1, BigDecimal.ZERO));
    }

    private static Outcome outcome(List<Change> changes) {
        boolean loan = changes.stream().anyMatch(Change.EarlyRepayment.class::isInstance);
        return loan ? withLoan(changes) : Outcome.of(new Scenario("", changes), basis(List.of(), Map.of()));
    }

    private static Outcome withLoan(List<Change> changes) {
        List<CashFlow> terms = loan().toCome().stream()
                .map(row ->
                        CashFlow.due(row.due(), FlowKind.COMMITTED_DUE, row.total(), new DueId("jiebei-" + row.due())))
                .toList();
        return Outcome.of(new Scenario("", changes), basis(terms, Map.of(LOAN, loan())));
    }

    private static LoanStanding loan() {
        LoanRate rate = new LoanRate(new BigDecimal("0.0004"), PeriodRounding.DOWN);
        JiebeiContract contract = new JiebeiContract(
                Money.ofFen(1_000_000),
                rate,
                TODAY.minusDays(2),
                6,
                RepaymentMethod.LEVEL,
                new MonthlyDay(20),
                Optional.empty(),
                LoanSettings.USUAL,
                Optional.empty());
        return new LoanStanding(contract, contract.plan(), 0, contract.principal(), true);
    }

    private static Basis basis(List<CashFlow> more, Map<LoanId, LoanStanding> loans) {
        List<CashFlow> flows = new ArrayList<>(more);
        for (String month : List.of("2026-12", "2027-01", "2027-02")) {
            flows.add(CashFlow.due(
                    LocalDate.parse(month + "-10"),
                    FlowKind.COMMITTED_DUE,
                    Money.ofFen(300_000),
                    new DueId("huabei-" + month)));
            flows.add(new CashFlow(
                    LocalDate.parse(month + "-05"),
                    Moment.EVENING,
                    FlowKind.INCOME,
                    Money.ofFen(500_000),
                    Optional.empty(),
                    "工资"));
        }
        CashCalendar calendar =
                new CashCalendar(TODAY, TODAY.plusDays(90), Optional.of(Money.ofFen(100_000)), Optional.empty(), flows);
        return new Basis(calendar, List.of(), HuabeiContract.USUAL, loans);
    }
}
