package huanqing.domain.credit.bills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HuabeiDuesTest {
    private static final Coverage YEARS = Coverage.of(LocalDate.parse("2024-12-01"), LocalDate.parse("2027-12-31"));

    private final Rows rows = new Rows();
    private HuabeiContract contract = HuabeiContract.USUAL;
    private Coverage coverage = YEARS;

    @Test
    void anAutomaticRepaymentOnTheDueDayPaysTheBill() {
        rows.purchase("2026-01-05", 20000).purchase("2026-01-31", 10000).purchase("2026-02-01", 5000);
        rows.auto("2026-02-10", 30000, "2026-02");

        Due bill = due("2026-02-20", "huabei-2026-02");

        assertEquals(LocalDate.parse("2026-02-10"), bill.agreed());
        assertEquals(fen(30000), bill.total());
        assertEquals(Money.ofFen(30000), bill.paid());
        assertEquals(DueState.PAID, bill.state());
        assertEquals(DueSource.STATEMENT, bill.source());
        assertEquals(fen(0), bill.difference());
        assertEquals(fen(5000), due("2026-02-20", "huabei-2026-03").total());
    }

    @Test
    void aBillIsOpenUntilTheEndOfItsDueDayAndOverdueAfterIt() {
        rows.purchase("2026-01-05", 100000);

        assertEquals(DueState.OPEN, due("2026-02-10", "huabei-2026-02").state());
        assertEquals(DueState.OVERDUE, due("2026-02-11", "huabei-2026-02").state());
        assertEquals(1, settled("2026-02-11", "huabei-2026-02").daysLate());
    }

    @Test
    void anOverdueBillGrowsByItsPenalty() {
        rows.purchase("2026-01-05", 100000);

        Due bill = due("2026-02-25", "huabei-2026-02");

        assertEquals(fen(750), bill.parts().penalty(), "15 days of 0.50 (T61)");
        assertEquals(fen(100750), bill.total());
        assertEquals(Money.ofFen(100750), bill.outstanding());
    }

    @Test
    void aLatePartPaymentMeetsThePenaltyFirst() {
        rows.purchase("2026-01-05", 100000).unnamed("2026-02-25", 50000);

        Due bill = due("2026-02-25", "huabei-2026-02");

        assertEquals(DueState.OVERDUE, bill.state());
        assertEquals(Money.ofFen(50750), bill.outstanding(), "T61: 492.50 to principal, 507.50 left");
    }

    @Test
    void aLateFullRepaymentIsPaidLateAndTheDifferenceShowsThePenalty() {
        rows.purchase("2026-01-05", 100000).failed("2026-02-10", 100000).auto("2026-02-12", 100100, "2026-02");

        SettledDue bill = settled("2026-03-01", "huabei-2026-02");

        assertEquals(DueState.PAID_LATE, bill.due().state());
        assertEquals(2, bill.daysLate());
        assertEquals(fen(100100), bill.due().total());
        assertEquals(fen(100), bill.due().parts().penalty());
        assertEquals(fen(0), bill.due().difference());
        assertEquals(Optional.of(LocalDate.parse("2031-02-12")), bill.visibleUntil());
        assertEquals("1", bill.reportCode().mark());
    }

    @Test
    void aSmallBillPaidLateIn2025IsHiddenFromTheNewYearOn() {
        rows.purchase("2025-01-05", 100000).auto("2025-02-12", 100100, "2025-02");

        assertEquals(
                Optional.of(LocalDate.parse("2025-12-31")),
                settled("2026-03-01", "huabei-2025-02").visibleUntil());
    }

    @Test
    void failedAttemptsHaveNoEffect() {
        rows.purchase("2026-01-05", 10000);
        rows.failed("2026-02-09", 10000).failed("2026-02-10", 10000).auto("2026-02-10", 10000, "2026-02");

        SettledDue bill = settled("2026-02-11", "huabei-2026-02");

        assertEquals(DueState.PAID, bill.due().state());
        assertEquals(1, bill.payments().size());
        assertEquals(Money.ofFen(10000), bill.due().paid());
    }

    @Test
    void theMinimumLeavesTheRestAndItsInterestToTheNextBill() {
        rows.purchase("2026-01-05", 500000)
                .manual("2026-02-05", 50000, "2026-02")
                .purchase("2026-02-20", 10000);

        Due bill = due("2026-03-02", "huabei-2026-02");
        Due next = due("2026-03-02", "huabei-2026-03");

        assertEquals(DueState.MINIMUM, bill.state());
        assertEquals(fen(50000), bill.minimum());
        assertEquals(Money.ZERO, bill.outstanding());
        assertEquals(fen(225 * 18), next.parts().interest(), "2.25 a day from Feb 11 to Feb 28");
        assertEquals(fen(460000), next.parts().principal());
        assertEquals(fen(460000 + 225 * 18), next.total());
    }

    @Test
    void anAutomaticRepaymentOfJustTheMinimumDoesNotEndTheBill() {
        rows.purchase("2026-01-05", 500000).auto("2026-02-10", 50000, "2026-02");

        assertEquals(DueState.MINIMUM, due("2026-02-11", "huabei-2026-02").state());
    }

    @Test
    void lessThanTheMinimumIsOverdue() {
        rows.purchase("2026-01-05", 500000).manual("2026-02-05", 49999, "2026-02");

        assertEquals(DueState.OVERDUE, due("2026-02-11", "huabei-2026-02").state());
    }

    @Test
    void daysOfGraceCountAsOnTime() {
        contract = new HuabeiContract(BillCycle.USUAL, List.of(), HuabeiSettings.USUAL.withGraceDays(3));
        rows.purchase("2026-01-05", 10000).auto("2026-02-13", 10000, "2026-02");

        assertEquals(DueState.PAID, due("2026-02-20", "huabei-2026-02").state());
    }

    @Test
    void whatAlipayTookInFullWinsAndTheDifferenceStays() {
        rows.purchase("2026-01-05", 10000).auto("2026-02-10", 10007, "2026-02");

        Due bill = due("2026-02-11", "huabei-2026-02");

        assertEquals(fen(10007), bill.total());
        assertEquals(DueSource.STATEMENT, bill.source());
        assertEquals(fen(-7), bill.difference());
    }

    @Test
    void aBillFromBeforeTheLedgerIsWhatWasRepaidAndNothingElseIsKnownOfIt() {
        coverage = Coverage.of(LocalDate.parse("2026-01-15"), LocalDate.parse("2026-06-30"));
        rows.purchase("2026-01-20", 3000).auto("2026-02-10", 88800, "2026-02");

        Due bill = due("2026-02-11", "huabei-2026-02");

        assertEquals(fen(88800), bill.total());
        assertEquals(Optional.empty(), bill.difference());
        assertEquals(Optional.empty(), bill.parts().principal());
        assertEquals(DueState.PAID, bill.state());
    }

    @Test
    void aBillWhoseWindowTheLedgerCutsHasNoTotal() {
        coverage = Coverage.of(LocalDate.parse("2026-01-15"), LocalDate.parse("2026-06-30"));
        rows.purchase("2026-01-20", 3000);

        Due bill = due("2026-02-05", "huabei-2026-02");

        assertEquals(Optional.empty(), bill.total());
        assertEquals(Optional.empty(), bill.minimum());
        assertEquals(DueState.OPEN, bill.state());
    }

    @Test
    void aNextBillThatTheLedgerDoesNotReachIsListedWithoutASum() {
        coverage = Coverage.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-15"));
        rows.purchase("2026-01-05", 10000).auto("2026-02-10", 10000, "2026-02");

        Due bill = due("2026-06-05", "huabei-2026-06");

        assertEquals(Optional.empty(), bill.total());
        assertEquals(LocalDate.parse("2026-06-10"), bill.agreed());
    }

    @Test
    void instalmentsFallDueOverTheirMonthsAcrossTheNewYear() {
        contract = withFees(Map.of(3, new BigDecimal("0.023")));
        rows.instalments("2025-11-20", 100000, 3, "T1");

        assertEquals(fen(34102), due("2025-11-25", "huabei-2025-12").total());
        assertEquals(fen(34099), due("2025-11-25", "huabei-2026-01").total());
        assertEquals(fen(34099), due("2025-11-25", "huabei-2026-02").total());
        assertEquals(3, dues("2025-11-25").size());
    }

    @Test
    void anUnknownFeeLeavesTheTotalUnknownButNotThePrincipal() {
        rows.instalments("2025-11-20", 84900, 3, "T1");

        Due bill = due("2025-11-25", "huabei-2025-12");

        assertEquals(fen(28300), bill.parts().principal());
        assertEquals(Optional.empty(), bill.parts().fee());
        assertEquals(Optional.empty(), bill.total());
        assertEquals(Money.ofFen(28300), bill.atLeast());
    }

    @Test
    void aRefundOfAnInstalmentOrderTakesTheLastTermsFirst() {
        contract = withFees(Map.of(12, new BigDecimal("0.075")));
        rows.instalments("2026-01-10", 120000, 12, "T63").refund("2026-04-15", 50000, "T63_1");

        assertEquals(fen(10000 + 750), due("2026-04-20", "huabei-2026-08").total());
        assertTrue(dues("2026-04-20").stream().noneMatch(due -> due.id().value().equals("huabei-2026-09")));
    }

    @Test
    void aRefundBeforeTheBillLowersIt() {
        rows.purchase("2026-01-05", 10000, "A").refund("2026-01-20", 4000, "A_1");

        assertEquals(fen(6000), due("2026-02-05", "huabei-2026-02").total());
    }

    @Test
    void aRefundAfterTheBillLowersItWhileItIsOpen() {
        rows.purchase("2026-01-05", 10000, "A")
                .refund("2026-02-03", 4000, "A_1")
                .auto("2026-02-10", 6000, "2026-02");

        Due bill = due("2026-02-11", "huabei-2026-02");

        assertEquals(fen(6000), bill.total());
        assertEquals(fen(0), bill.difference());
        assertEquals(DueState.PAID, bill.state());
    }

    @Test
    void aRefundAfterTheBillWasPaidLowersTheNextOne() {
        rows.purchase("2026-01-05", 10000, "A").auto("2026-02-10", 10000, "2026-02");
        rows.purchase("2026-02-12", 7000, "B").refund("2026-02-15", 4000, "A_1");

        assertEquals(fen(3000), due("2026-03-05", "huabei-2026-03").total());
    }

    @Test
    void aRefundOfMoreThanIsOwedGoesToTheBalanceAndNotToLaterBills() {
        rows.purchase("2026-01-05", 10000, "A")
                .auto("2026-02-10", 10000, "2026-02")
                .refund("2026-02-15", 4000, "A_1");
        rows.purchase("2026-03-12", 7000, "C");

        assertEquals(fen(7000), due("2026-04-05", "huabei-2026-04").total());
    }

    @Test
    void aPurchaseClosedAfterPaymentCountsOnlyTogetherWithItsRefund() {
        rows.closed("2026-01-05", 2140, "A").refund("2026-01-06", 2140, "A_1").closed("2026-01-07", 7990, "B");
        rows.purchase("2026-01-08", 100, "C");

        assertEquals(fen(100), due("2026-02-05", "huabei-2026-02").total());
    }

    @Test
    void anUnconfirmedOrderIsInNoBill() {
        rows.unconfirmed("2026-01-05", 9900).purchase("2026-01-06", 100);

        assertEquals(fen(100), due("2026-02-05", "huabei-2026-02").total());
    }

    @Test
    void aRepaymentBelongsToTheBillThatItNamesNotToTheMonthOfPayment() {
        rows.purchase("2026-05-05", 5000).purchase("2026-06-05", 20000);
        rows.auto("2026-06-10", 5000, "2026-06").manual("2026-06-15", 12300, "2026-07");
        rows.auto("2026-07-10", 7700, "2026-07");

        Due july = due("2026-07-15", "huabei-2026-07");

        assertEquals(fen(20000), july.total());
        assertEquals(fen(0), july.difference());
        assertEquals(2, settled("2026-07-15", "huabei-2026-07").payments().size());
    }

    @Test
    void aRepaymentWithoutANamePaysTheOldestBillFirst() {
        rows.purchase("2026-01-05", 10000).purchase("2026-02-05", 20000).unnamed("2026-03-05", 15000);

        assertEquals(DueState.PAID_LATE, due("2026-03-06", "huabei-2026-02").state());
        assertEquals(
                Money.ofFen(15000 - 10115), due("2026-03-06", "huabei-2026-03").paid(), "23 days of 0.05 first");
    }

    @Test
    void theWindowOfAnotherCycleEndsTheDayBeforeItsBillDay() {
        contract = new HuabeiContract(BillCycle.of(10, 20), List.of(), HuabeiSettings.USUAL);
        rows.purchase("2026-01-09", 100).purchase("2026-01-10", 200);

        assertEquals(fen(100), due("2026-01-12", "huabei-2026-01").total());
        assertEquals(
                LocalDate.parse("2026-02-20"),
                due("2026-01-12", "huabei-2026-02").agreed());
    }

    @Test
    void aCouponPaysTheDebtInFull() {
        rows.purchase("2026-01-05", 9992).withCoupon("2026-02-05", 9992, "2026-02");

        SettledDue bill = settled("2026-02-11", "huabei-2026-02");

        assertEquals(DueState.PAID, bill.due().state());
        assertTrue(bill.payments().get(0).coupon());
    }

    @Test
    void rowsAfterTheDayOfJudgementAreLeftOut() {
        rows.purchase("2026-01-05", 10000).auto("2026-02-10", 10000, "2026-02");

        assertEquals(DueState.OPEN, due("2026-02-05", "huabei-2026-02").state());
        assertEquals(Money.ZERO, due("2026-02-05", "huabei-2026-02").paid());
    }

    @Test
    void whatIsOwedIsUnknownUntilAWholeBillWasRepaid() {
        rows.purchase("2026-01-05", 10000).purchase("2026-02-05", 700).unconfirmed("2026-02-06", 99);
        rows.auto("2026-02-10", 10000, "2026-02");

        assertEquals(Optional.empty(), account("2026-02-09").owed());
        assertEquals(fen(799), account("2026-02-11").owed());
    }

    private static HuabeiContract withFees(Map<Integer, BigDecimal> rates) {
        return new HuabeiContract(BillCycle.USUAL, List.of(), HuabeiSettings.USUAL.withOrderFeeRates(rates));
    }

    private HuabeiAccount account(String today) {
        return new HuabeiDues(contract, coverage, LocalDate.parse(today)).of(rows.list());
    }

    private List<Due> dues(String today) {
        return account(today).dues().stream().map(SettledDue::due).toList();
    }

    private SettledDue settled(String today, String id) {
        return account(today).dues().stream()
                .filter(settled -> settled.due().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + dues(today)));
    }

    private Due due(String today, String id) {
        return settled(today, id).due();
    }

    private static Optional<Money> fen(long fen) {
        return Optional.of(Money.ofFen(fen));
    }
}
