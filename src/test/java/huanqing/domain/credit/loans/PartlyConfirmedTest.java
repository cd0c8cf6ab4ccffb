package huanqing.domain.credit.loans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One loan of 10,000.00 is confirmed (858.29 a month), one of 3,000.00 drawn on 1 August is not. */
class PartlyConfirmedTest {
    private static final Coverage YEARS = Coverage.of(LocalDate.parse("2024-12-01"), LocalDate.parse("2027-12-31"));
    private static final JiebeiContract CONFIRMED = new JiebeiContract(
            Money.ofFen(1000000),
            new LoanRate(new BigDecimal("0.00015"), PeriodRounding.DOWN),
            LocalDate.parse("2025-06-18"),
            12,
            RepaymentMethod.LEVEL,
            new MonthlyDay(18),
            Optional.empty(),
            LoanSettings.USUAL,
            Optional.empty());

    private final Rows rows = new Rows()
            .drawdown("2025-06-18", 1000000)
            .loanRepayment("2025-07-18", 85829)
            .drawdown("2025-08-01", 300000);

    @Test
    void twoRowsOfADayPayThatDayAndNotTheNextOne() {
        rows.loanRepayment("2025-08-18", 85829).loanRepayment("2025-08-18", 26000);

        assertEquals(DueState.PAID, due("2025-08-20", "jiebei-2025-08-18").state());
        assertEquals(fen(111829), due("2025-08-20", "jiebei-2025-08-18").total());
        assertEquals(DueState.OPEN, due("2025-08-20", "jiebei-2025-09-18").state());
        assertEquals(Money.ZERO, due("2025-08-20", "jiebei-2025-09-18").paid());
    }

    @Test
    void lessThanTheConfirmedShareIsNotTheWholeDue() {
        rows.loanRepayment("2025-08-18", 26000);

        assertEquals(DueState.OVERDUE, due("2025-08-20", "jiebei-2025-08-18").state());
        assertEquals(Optional.empty(), due("2025-08-20", "jiebei-2025-08-18").total());
    }

    @Test
    void theConfirmedShareAloneDoesNotTellWhetherTheDueIsPaid() {
        rows.loanRepayment("2025-08-18", 85829);

        Due due = due("2025-08-20", "jiebei-2025-08-18");

        assertEquals(DueState.UNKNOWN, due.state());
        assertEquals(Optional.empty(), due.total());
        assertEquals(Money.ofFen(85829), due.paid());
        assertEquals(DueState.OPEN, due("2025-08-18", "jiebei-2025-08-18").state(), "the day is not over");
    }

    @Test
    void aSumOfNoKnownLoanIsLaidOnNone() {
        rows.loanRepayment("2025-08-18", 111829).loanRepayment("2025-09-01", 50000);

        assertEquals(Money.ZERO, due("2025-09-02", "jiebei-2025-09-18").paid());
        assertEquals(DueState.OPEN, due("2025-09-02", "jiebei-2025-09-18").state());
        assertEquals(Optional.empty(), left("2025-09-02"), "it may have been for the confirmed loan");
        assertEquals(
                DueState.UNKNOWN,
                due("2025-09-20", "jiebei-2025-09-18").state(),
                "paid ahead by that sum, or not paid at all");
    }

    @Test
    void aDueToTheFenShowsThatNothingWasPrepaid() {
        rows.loanRepayment("2025-08-18", 111829).loanRepayment("2025-09-01", 50000);
        rows.loanRepayment("2025-09-18", 85829);

        assertEquals(
                left("2025-09-20"),
                leftOf(
                        new Rows()
                                .drawdown("2025-06-18", 1000000)
                                .loanRepayment("2025-07-18", 85829)
                                .loanRepayment("2025-08-18", 85829)
                                .loanRepayment("2025-09-18", 85829),
                        "2025-09-20"));
    }

    @Test
    void anUnconfirmedLoanThatOneSumSettledLeavesTheDuesKnown() {
        rows.loanRepayment("2025-08-16", 300900);

        assertEquals(fen(85829), due("2025-08-17", "jiebei-2025-08-18").total());
        assertEquals(Money.ZERO, due("2025-08-17", "jiebei-2025-08-18").paid());
        assertEquals(fen(1000000 - 81329), account(rows, "2025-08-17").owed());
        assertEquals(fen(300900), due("2025-08-17", "jiebei-2025-08-16").total());
    }

    @Test
    void theConfirmedShareMayBePaidAhead() {
        rows.loanRepayment("2025-08-15", 85829);

        assertEquals(DueState.OPEN, due("2025-08-16", "jiebei-2025-08-18").state());
        assertEquals(DueState.UNKNOWN, due("2025-08-20", "jiebei-2025-08-18").state());
        rows.loanRepayment("2025-08-18", 26000);
        assertEquals(DueState.PAID, due("2025-08-20", "jiebei-2025-08-18").state());
    }

    private Due due(String today, String id) {
        return account(rows, today).dues().stream()
                .map(SettledDue::due)
                .filter(due -> due.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + id));
    }

    private Optional<Money> left(String today) {
        return leftOf(rows, today);
    }

    private static Optional<Money> leftOf(Rows rows, String today) {
        return account(rows, today).loans().get(0).left();
    }

    private static JiebeiAccount account(Rows rows, String today) {
        return new JiebeiDues(List.of(CONFIRMED), YEARS, LocalDate.parse(today)).of(rows.list());
    }

    private static Optional<Money> fen(long fen) {
        return Optional.of(Money.ofFen(fen));
    }
}
