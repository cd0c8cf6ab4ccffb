package huanqing.domain.credit.loans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JiebeiDuesTest {
    private static final Coverage YEARS = Coverage.of(LocalDate.parse("2024-12-01"), LocalDate.parse("2027-12-31"));

    private final Rows rows = new Rows();

    @Test
    void aPastDueIsWhatWasRepaidAndTheNextOneHasNoSum() {
        rows.drawdown("2026-01-18", 1000000).loanRepayment("2026-02-18", 85000).loanRepayment("2026-03-18", 85000);

        List<Due> dues = dues("2026-03-20");

        assertEquals(List.of("jiebei-2026-02-18", "jiebei-2026-03-18", "jiebei-2026-04-18"), ids(dues));
        assertEquals(Optional.of(Money.ofFen(85000)), dues.get(0).total());
        assertEquals(DueSource.STATEMENT, dues.get(0).source());
        assertEquals(DueState.PAID, dues.get(1).state());
        assertEquals(Optional.empty(), dues.get(2).total());
        assertEquals(DueState.OPEN, dues.get(2).state());
    }

    @Test
    void aRepaymentAfterTheDayIsLateForTheOldestUnpaidDue() {
        rows.drawdown("2026-01-18", 1000000).loanRepayment("2026-02-21", 85000).loanRepayment("2026-03-18", 85000);

        assertEquals(DueState.PAID_LATE, dues("2026-03-20").get(0).state());
        assertEquals(3, account("2026-03-20").dues().get(0).daysLate());
        assertEquals(DueState.PAID, dues("2026-03-20").get(1).state());
    }

    @Test
    void aDueThatNothingWasPaidOnIsOverdueWithoutASum() {
        rows.drawdown("2026-01-18", 1000000);

        Due due = dues("2026-02-19").get(0);

        assertEquals(DueState.OVERDUE, due.state());
        assertEquals(Optional.empty(), due.total());
    }

    @Test
    void theFirstDueMovesOnWhenItIsLessThanFifteenDaysAway() {
        rows.drawdown("2026-01-10", 1000000)
                .loanRepayment("2026-02-10", 1000000)
                .drawdown("2026-02-27", 500000);

        assertEquals(List.of("jiebei-2026-02-10", "jiebei-2026-04-10"), ids(dues("2026-03-01")));
    }

    @Test
    void aLoanOfTheThirtyFirstFallsDueOnTheThird() {
        rows.drawdown("2025-12-31", 1000000);

        assertEquals(List.of("jiebei-2026-02-03"), ids(dues("2026-01-01")));
    }

    @Test
    void aLoanSettledAtOnceStandsOnItsDayAndNothingMoreIsExpected() {
        rows.drawdown("2026-01-18", 100000).loanRepayment("2026-01-25", 100280);

        assertEquals(List.of("jiebei-2026-01-25"), ids(dues("2026-06-01")));
    }

    @Test
    void aSettlementOfAnotherLoanDoesNotHideThatADueWasPaidLate() {
        rows.drawdown("2026-01-20", 1200000).drawdown("2026-06-28", 300000);
        for (int month = 2; month <= 6; month++) {
            rows.loanRepayment("2026-0" + month + "-20", 108114);
        }
        rows.loanRepayment("2026-07-17", 300000 + 2280).loanRepayment("2026-07-24", 108700);

        List<Due> july = dues("2026-07-25").stream()
                .filter(due -> due.month().equals(YearMonth.of(2026, 7)))
                .toList();

        assertEquals(List.of("jiebei-2026-07-17", "jiebei-2026-07-20"), ids(july));
        assertEquals(DueState.PAID, july.get(0).state());
        assertEquals(DueState.PAID_LATE, july.get(1).state());
    }

    @Test
    void repaymentsOfALoanFromBeforeTheLedgerStandOnTheirOwnDays() {
        rows.loanRepayment("2026-01-05", 33300).loanRepayment("2026-02-05", 33300);

        assertEquals(List.of("jiebei-2026-01-05", "jiebei-2026-02-05"), ids(dues("2026-02-20")));
        assertEquals(DueState.PAID, dues("2026-02-20").get(0).state());
    }

    @Test
    void beyondTheLedgerOnlyTheDueToComeIsExpected() {
        rows.drawdown("2026-01-18", 1000000).loanRepayment("2026-02-18", 85000);
        Coverage shortOne = Coverage.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-28"));

        List<Due> dues = new JiebeiDues(List.of(), shortOne, LocalDate.parse("2026-06-01"))
                .of(rows.list()).dues().stream().map(SettledDue::due).toList();

        assertEquals(List.of("jiebei-2026-02-18", "jiebei-2026-06-18"), ids(dues));
    }

    private JiebeiAccount account(String today) {
        return new JiebeiDues(List.of(), YEARS, LocalDate.parse(today)).of(rows.list());
    }

    private List<Due> dues(String today) {
        return account(today).dues().stream().map(SettledDue::due).toList();
    }

    private static List<String> ids(List<Due> dues) {
        return dues.stream().map(due -> due.id().value()).toList();
    }
}
