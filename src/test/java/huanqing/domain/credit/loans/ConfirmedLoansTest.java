package huanqing.domain.credit.loans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfirmedLoansTest {
    private static final Coverage YEARS = Coverage.of(LocalDate.parse("2024-12-01"), LocalDate.parse("2027-12-31"));

    private final Rows rows = new Rows();
    private final List<JiebeiContract> contracts = new ArrayList<>();

    @Test
    void theWholeScheduleOfTheConfirmedLoanIsThere() {
        publishedLoan();

        List<Due> dues = dues("2025-06-20");

        assertEquals(12, dues.size());
        assertEquals(fen(85829), due("2025-06-20", "jiebei-2025-07-18").total());
        assertEquals(fen(81329), due("2025-06-20", "jiebei-2025-07-18").parts().principal());
        assertEquals(fen(4500), due("2025-06-20", "jiebei-2025-07-18").parts().interest());
        assertEquals(fen(85825), due("2025-06-20", "jiebei-2026-06-18").total());
        assertEquals(fen(1000000), account("2025-06-20").owed());
    }

    @Test
    void aRepaymentToTheFenAgreesWithTheSchedule() {
        publishedLoan();
        rows.loanRepayment("2025-07-18", 85829);

        Due due = due("2025-07-20", "jiebei-2025-07-18");

        assertEquals(DueState.PAID, due.state());
        assertEquals(DueSource.STATEMENT, due.source());
        assertEquals(fen(0), due.difference());
        assertEquals(fen(1000000 - 81329), account("2025-07-20").owed());
    }

    @Test
    void whatAlipayTookWinsAndTheDifferenceStays() {
        publishedLoan();
        rows.loanRepayment("2025-07-18", 85832).loanRepayment("2025-08-18", 85825);

        assertEquals(fen(85832), due("2025-09-01", "jiebei-2025-07-18").total());
        assertEquals(fen(-3), due("2025-09-01", "jiebei-2025-07-18").difference());
        assertEquals(DueState.PAID, due("2025-09-01", "jiebei-2025-08-18").state());
        assertEquals(fen(4), due("2025-09-01", "jiebei-2025-08-18").difference());
    }

    @Test
    void twoLoansOfOneDayAreOneDueAndMayBePaidInTwoRows() {
        loan(1000000, "2026-01-10", 3, "0.0004", RepaymentMethod.INTEREST_FIRST, 10);
        loan(500000, "2026-01-20", 3, "0.0002", RepaymentMethod.INTEREST_FIRST, 10);
        rows.loanRepayment("2026-02-10", 12400).loanRepayment("2026-02-10", 2100);

        Due due = due("2026-02-15", "jiebei-2026-02-10");

        assertEquals(fen(12400 + 2100), due.total());
        assertEquals(DueState.PAID, due.state());
        assertEquals(fen(0), due.difference());
    }

    @Test
    void aMissedDueIsOverdueAndGrowsByThePenaltyOnItsPrincipal() {
        loan(1000000, "2026-01-10", 1, "0.0005", RepaymentMethod.LEVEL, 10);

        Due due = due("2026-02-11", "jiebei-2026-02-10");

        assertEquals(DueState.OVERDUE, due.state());
        assertEquals(fen(750), due.parts().penalty(), "T30: 7.50 a day");
        assertEquals(fen(1000000 + 15500 + 750), due.total());
        assertTrue(settled("2026-02-11", "jiebei-2026-02-10").formulas().stream()
                .anyMatch(formula -> formula.figure() == Figure.PENALTY));
    }

    @Test
    void aLatePaymentMeetsPenaltyInterestAndPrincipal() {
        loan(1000000, "2026-01-10", 1, "0.0005", RepaymentMethod.LEVEL, 10);
        rows.loanRepayment("2026-02-12", 1000000 + 15500 + 1500);

        SettledDue due = settled("2026-03-01", "jiebei-2026-02-10");

        assertEquals(DueState.PAID_LATE, due.due().state());
        assertEquals(2, due.daysLate());
        assertEquals(fen(0), due.due().difference());
        assertEquals(fen(0), account("2026-03-01").owed());
    }

    @Test
    void anEarlySettlementEndsTheLoan() {
        loan(1000000, "2026-01-10", 12, "0.0005", RepaymentMethod.INTEREST_FIRST, 10);
        rows.loanRepayment("2026-01-20", 1005000);

        assertEquals(List.of("jiebei-2026-01-20"), ids(dues("2026-02-15")));
        assertEquals(fen(0), dues("2026-02-15").get(0).difference());
        assertEquals(fen(0), account("2026-02-15").owed());
    }

    @Test
    void ofTwoLoansTheOneThatCostsExactlyThatMuchIsSettled() {
        loan(1000000, "2026-01-10", 12, "0.0005", RepaymentMethod.INTEREST_FIRST, 10);
        loan(300000, "2026-01-12", 12, "0.0004", RepaymentMethod.INTEREST_FIRST, 10);
        rows.loanRepayment("2026-01-22", 301200);

        assertEquals(fen(1000000), account("2026-01-23").owed());
    }

    @Test
    void aPartPrepaymentMakesTheRemainingDuesSmaller() {
        loan(1000000, "2026-01-10", 3, "0.0005", RepaymentMethod.INTEREST_FIRST, 10);
        rows.loanRepayment("2026-01-20", 400000 + 2000);

        assertEquals(fen(600000), account("2026-01-21").owed());
        assertEquals(fen(9300), due("2026-01-21", "jiebei-2026-02-10").total(), "6,000.00 for 31 days");
        assertEquals(
                fen(600000 + 600000 * 5 / 10000 * 31),
                due("2026-01-21", "jiebei-2026-04-10").total());
    }

    @Test
    void theNextDueMayBePaidAhead() {
        publishedLoan();
        rows.loanRepayment("2025-07-15", 85829);

        assertEquals(DueState.PAID, due("2025-07-16", "jiebei-2025-07-18").state());
        assertEquals(DueState.OPEN, due("2025-07-19", "jiebei-2025-08-18").state());
    }

    @Test
    void aLoanThatNobodyConfirmedLeavesTheSharedDuesUnknown() {
        publishedLoan();
        rows.drawdown("2025-08-01", 300000).loanRepayment("2025-07-18", 85829);

        assertEquals(fen(0), due("2025-08-02", "jiebei-2025-07-18").difference());
        assertEquals(Optional.empty(), due("2025-08-02", "jiebei-2025-08-18").total());
        assertEquals(Optional.empty(), account("2025-08-02").owed());
    }

    @Test
    void aYearEndIsCountedByDays() {
        loan(1000000, "2025-12-10", 2, "0.0004", RepaymentMethod.INTEREST_FIRST, 10);

        assertEquals(fen(12400), due("2025-12-11", "jiebei-2026-01-10").total());
        assertEquals(fen(1012400), due("2025-12-11", "jiebei-2026-02-10").total());
    }

    private void publishedLoan() {
        loan(1000000, "2025-06-18", 12, "0.00015", RepaymentMethod.LEVEL, 18);
    }

    private void loan(long fen, String start, int terms, String rate, RepaymentMethod method, int dueDay) {
        rows.drawdown(start, fen);
        contracts.add(new JiebeiContract(
                Money.ofFen(fen),
                new LoanRate(new BigDecimal(rate), PeriodRounding.DOWN),
                LocalDate.parse(start),
                terms,
                method,
                new MonthlyDay(dueDay),
                Optional.empty(),
                LoanSettings.USUAL,
                Optional.empty()));
    }

    private JiebeiAccount account(String today) {
        return new JiebeiDues(contracts, YEARS, LocalDate.parse(today)).of(rows.list());
    }

    private List<Due> dues(String today) {
        return account(today).dues().stream().map(SettledDue::due).toList();
    }

    private SettledDue settled(String today, String id) {
        return account(today).dues().stream()
                .filter(settled -> settled.due().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + ids(dues(today))));
    }

    private Due due(String today, String id) {
        return settled(today, id).due();
    }

    private static List<String> ids(List<Due> dues) {
        return dues.stream().map(due -> due.id().value()).toList();
    }

    private static Optional<Money> fen(long fen) {
        return Optional.of(Money.ofFen(fen));
    }
}
