package huanqing.domain.credit.bills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An overdue bill that is paid inside the deduction of a later one (H11): 1,000.00 due on 10 February, never paid by name. */
class ArrearsTest {
    private static final Coverage YEAR = Coverage.of(LocalDate.parse("2025-12-01"), LocalDate.parse("2026-12-31"));

    private final Rows rows = new Rows()
            .purchase("2026-01-05", 100_000)
            .failed("2026-02-10", 100_000)
            .purchase("2026-02-15", 20_000);

    @Test
    void theNextDeductionPaysItLateWithItsPenalty() {
        rows.auto("2026-03-10", 121_400, "2026-03");

        SettledDue late = bill("2026-03-20", "2026-02");
        assertEquals(DueState.PAID_LATE, late.due().state());
        assertEquals(28, late.daysLate());
        assertEquals(Money.ofFen(101_400), late.due().paid(), "28 days of 0.50");
        assertEquals(Optional.of(LocalDate.parse("2026-03-10")), late.settledOn());
        assertEquals(Optional.of(LocalDate.parse("2031-03-10")), late.visibleUntil());

        Due named = bill("2026-03-20", "2026-03").due();
        assertEquals(DueState.PAID, named.state());
        assertEquals(Optional.of(Money.ofFen(20_000)), named.total());
        assertEquals(Optional.of(Money.ZERO), named.difference());
    }

    @Test
    void itIsOverdueUntilThen() {
        rows.auto("2026-03-10", 121_400, "2026-03");
        assertEquals(DueState.OVERDUE, bill("2026-03-09", "2026-02").due().state());
        assertEquals(27, bill("2026-03-09", "2026-02").daysLate());
    }

    @Test
    void theOverdueSumIsMetFirstAndTheDifferenceShowsOnTheBillThatTheRowNames() {
        rows.auto("2026-03-10", 121_395, "2026-03");
        assertEquals(DueState.PAID_LATE, bill("2026-03-20", "2026-02").due().state());
        Due named = bill("2026-03-20", "2026-03").due();
        assertEquals(Optional.of(Money.ofFen(19_995)), named.total());
        assertEquals(Optional.of(Money.ofFen(5)), named.difference());
    }

    @Test
    void aDeductionOfJustTheNamedBillLeavesItOverdue() {
        rows.auto("2026-03-10", 20_000, "2026-03");
        assertEquals(DueState.OVERDUE, bill("2026-03-20", "2026-02").due().state());
        assertEquals(DueState.PAID, bill("2026-03-20", "2026-03").due().state());
    }

    @Test
    void aFewFenMoreThanTheNamedBillAreItsOwnDifference() {
        rows.auto("2026-03-10", 20_007, "2026-03");
        assertEquals(Money.ZERO, bill("2026-03-20", "2026-02").due().paid());
        assertEquals(
                Optional.of(Money.ofFen(-7)),
                bill("2026-03-20", "2026-03").due().difference());
    }

    @Test
    void halfOfTheOverdueSumBeyondTheNamedBillIsNotYetMoreThanADifference() {
        rows.auto("2026-03-10", 20_000 + 101_400 / 2, "2026-03");
        assertEquals(Money.ZERO, bill("2026-03-20", "2026-02").due().paid());
    }

    @Test
    void aFenMoreThanHalfOfItMeetsTheOverdueBillFirst() {
        rows.auto("2026-03-10", 20_000 + 101_400 / 2 + 1, "2026-03");
        assertEquals(Money.ofFen(70_701), bill("2026-03-20", "2026-02").due().paid());
    }

    @Test
    void whatIsPaidByHandCannotBeTheMinimumBesideTheOverdueSum() {
        rows.manual("2026-03-10", 2_000 + 101_400, "2026-03");
        assertEquals(DueState.PAID_LATE, bill("2026-03-20", "2026-02").due().state(), "by its size alone");
    }

    @Test
    void aRepaymentOfAnEarlierBillIsNoneOfTheLaterOnes() {
        Rows other = new Rows().purchase("2026-01-05", 100_000).purchase("2026-02-15", 20_000);
        other.auto("2026-02-10", 100_000, "2026-02").manual("2026-03-25", 150_000, "2026-02");
        List<SettledDue> dues = dues(other, "2026-04-20");
        assertEquals(
                Money.ZERO,
                dues.stream()
                        .filter(due -> due.due().id().value().equals("huabei-2026-03"))
                        .findFirst()
                        .orElseThrow()
                        .due()
                        .paid());
    }

    @Test
    void theMinimumOfTheNamedBillCanComeOnTop() {
        rows.auto("2026-03-10", 2_000 + 101_400, "2026-03");
        assertEquals(DueState.PAID_LATE, bill("2026-03-20", "2026-02").due().state());
        Due named = bill("2026-03-20", "2026-03").due();
        assertEquals(DueState.MINIMUM, named.state());
        assertEquals(Money.ofFen(2_000), named.paid());
    }

    @Test
    void whatIsPaidByHandBeyondTheNamedBillMeetsTheOverdueOne() {
        rows.manual("2026-03-10", 50_000, "2026-03");
        SettledDue late = bill("2026-03-10", "2026-02");
        assertEquals(DueState.OVERDUE, late.due().state());
        assertEquals(Money.ofFen(30_000), late.due().paid());
        assertEquals(Money.ofFen(100_000 + 1_400 - 30_000), late.due().outstanding());
        assertEquals(DueState.PAID, bill("2026-03-10", "2026-03").due().state());
    }

    @Test
    void whatWasPaidOnTheNamedBillBeforeIsNotAskedForTwice() {
        rows.manual("2026-03-05", 15_000, "2026-03").auto("2026-03-10", 5_000 + 101_400, "2026-03");
        assertEquals(DueState.PAID_LATE, bill("2026-03-20", "2026-02").due().state());
        Due named = bill("2026-03-20", "2026-03").due();
        assertEquals(Money.ofFen(20_000), named.paid());
        assertEquals(Optional.of(Money.ZERO), named.difference());
    }

    @Test
    void twoOverdueBillsArePaidInsideTheThird() {
        rows.purchase("2026-03-15", 30_000);
        // 59 days on 1,000.00 since February, 31 days on 200.00 since March, both at 0.05% a day.
        rows.auto("2026-04-10", 100_000 + 2_950 + 20_000 + 310 + 30_000, "2026-04");

        SettledDue february = bill("2026-04-20", "2026-02");
        SettledDue march = bill("2026-04-20", "2026-03");
        assertEquals(DueState.PAID_LATE, february.due().state());
        assertEquals(59, february.daysLate());
        assertEquals(Money.ofFen(102_950), february.due().paid());
        assertEquals(DueState.PAID_LATE, march.due().state());
        assertEquals(31, march.daysLate());
        assertEquals(Money.ofFen(20_310), march.due().paid());
        Due april = bill("2026-04-20", "2026-04").due();
        assertEquals(Optional.of(Money.ofFen(30_000)), april.total());
        assertEquals(DueState.PAID, april.state());
    }

    @Test
    void noRepaymentIsSpentTwiceHoweverLateTheBillsAre() {
        Random random = new Random(41);
        for (int round = 0; round < 200; round++) {
            Rows some = new Rows();
            for (int month = 1; month <= 9; month++) {
                some.purchase("2026-0%d-15".formatted(month), 1 + random.nextInt(100_000));
                String due = "2026-%02d-%02d".formatted(month + 1, 8 + random.nextInt(6));
                String named = "2026-%02d".formatted(month + 1);
                switch (random.nextInt(4)) {
                    case 0 -> some.auto(due, 1 + random.nextInt(300_000), named);
                    case 1 -> some.manual(due, 1 + random.nextInt(300_000), named);
                    case 2 -> some.unnamed(due, 1 + random.nextInt(100_000));
                    default -> some.failed(due, 1);
                }
            }
            Map<EntryId, Money> spent = new HashMap<>();
            for (SettledDue due : dues(some, "2026-11-20")) {
                assertFalse(due.due().outstanding().isNegative());
                due.payments().forEach(paid -> spent.merge(paid.entry(), paid.amount(), Money::plus));
            }
            for (Entry row : some.list()) {
                Money used = spent.getOrDefault(row.id(), Money.ZERO);
                assertTrue(used.compareTo(row.amount()) <= 0, used + " of " + row.amount());
            }
        }
    }

    private SettledDue bill(String today, String month) {
        return dues(rows, today).stream()
                .filter(due -> due.due().id().value().equals("huabei-" + month))
                .findFirst()
                .orElseThrow();
    }

    private static List<SettledDue> dues(Rows some, String today) {
        return new HuabeiDues(HuabeiContract.USUAL, YEAR, LocalDate.parse(today))
                .of(some.list())
                .dues();
    }
}
