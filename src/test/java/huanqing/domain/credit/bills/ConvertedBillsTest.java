package huanqing.domain.credit.bills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.BillConversion.Deferral;
import huanqing.domain.credit.contract.BillConversion.Instalments;
import huanqing.domain.credit.contract.ConversionObstacle;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Figure;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bills turned into instalments (H8b) or deferred (H12); bill day 1, due day 10. */
class ConvertedBillsTest {
    private static final YearMonth FEBRUARY = YearMonth.parse("2026-02");
    private static final Coverage YEARS = Coverage.of(LocalDate.parse("2024-12-01"), LocalDate.parse("2027-12-31"));

    private final Rows rows = new Rows();
    private Coverage coverage = YEARS;
    private List<BillConversion> conversions = List.of();

    @Test
    void twelveThousandInTwelveTermsIsOneThousandAndEightyEightAMonth() {
        rows.purchase("2026-01-05", 1200000);
        inTerms(12, "0.088", Optional.empty(), "2026-02-05");

        Due bill = due("2026-02-06", "2026-02");
        assertEquals(DueState.CONVERTED, bill.state());
        assertEquals(fen(0), bill.total());
        assertEquals(Money.ZERO, bill.outstanding());
        for (int term = 1; term <= 12; term++) {
            Due next = due("2026-02-06", FEBRUARY.plusMonths(term).toString());
            assertEquals(fen(100000), next.parts().principal());
            assertEquals(fen(8800), next.parts().fee());
            assertEquals(fen(108800), next.total());
            assertEquals(fen(108800), next.minimum(), "terms and fees count whole (H6)");
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 0.025", "6, 0.045", "9, 0.065", "12, 0.088"})
    void noFenIsLostInTheTermsAndTheFirstTakesTheRemainder(int terms, String rate) {
        rows.purchase("2026-01-05", 1234567);
        inTerms(terms, rate, Optional.empty(), "2026-02-05");

        List<Due> later = account("2026-02-06").dues().stream()
                .map(SettledDue::due)
                .filter(due -> due.month().isAfter(FEBRUARY))
                .toList();

        assertEquals(terms, later.size());
        assertEquals(
                1234567,
                later.stream()
                        .mapToLong(due -> due.parts().principal().orElseThrow().fen())
                        .sum());
        long each = 1234567 / terms;
        assertEquals(fen(1234567 - each * (terms - 1)), later.get(0).parts().principal());
        assertEquals(fen(each), later.get(terms - 1).parts().principal());
    }

    @Test
    void theTermsStillToBeBilledAreListedBesideThoseOfOrders() {
        rows.purchase("2026-01-05", 1200000).instalments("2026-01-07", 30000, 3, "T");
        inTerms(12, "0.088", Optional.empty(), "2026-02-05");

        List<OpenInstalments> open = account("2026-04-02").instalments();
        assertEquals(1, open.size(), "the order's last term is billed");
        OpenInstalments bill = open.get(0);
        assertEquals(new OpenInstalments.Converted(FEBRUARY), bill.source());
        assertEquals(12, bill.terms());
        assertEquals(10, bill.left().size(), "those of March and April are billed");
        assertEquals(Money.ofFen(1000000), bill.principalLeft());
        assertEquals(fen(88000), bill.feeLeft());
        assertEquals(YearMonth.parse("2027-02"), bill.last());
        assertEquals(2, account("2026-03-02").instalments().size());
    }

    @ParameterizedTest
    @CsvSource({"WAIVE_UNBILLED, 900000", "CHARGE_NEXT_TERM, 908800", "CHARGE_ALL, 979200"})
    void termsThatWereSettledEarlyAreInNoLaterBill(SettlementPolicy policy, long settled) {
        rows.purchase("2026-01-05", 1200000).purchase("2026-05-10", 4000).unnamed("2026-05-20", settled);
        for (String month : List.of("2026-03", "2026-04", "2026-05")) {
            rows.auto(month + "-10", 108800, month);
        }
        inTerms(12, "0.088", Optional.empty(), "2026-02-05");
        LocalDate on = LocalDate.parse("2026-05-20");
        conversions = List.of(conversions.get(0).ending(Optional.of(new BillConversion.EarlyEnd(on, policy))));

        assertEquals(fen(108800), due("2026-05-25", "2026-05").total(), "billed on 1 May, before the end");
        assertEquals(fen(4000), due("2026-05-25", "2026-06").total(), "no term, and the money was not for it");
        assertEquals(Money.ZERO, due("2026-05-25", "2026-06").paid());
        assertEquals(List.of(), account("2026-05-25").instalments());
        assertEquals(fen(108800), due("2026-05-19", "2026-07").total(), "until that day they go on");
    }

    @Test
    void theLaterBillsOpenTheirFeeAndTheBillSaysWhatLeftIt() {
        rows.purchase("2026-01-05", 1200000);
        inTerms(3, "0.025", Optional.empty(), "2026-02-05");

        assertTrue(settled("2026-02-06", "2026-03").formulas().stream()
                .anyMatch(formula ->
                        formula.figure() == Figure.FEE && formula.explained().rule() == Rule.H8B));
        assertTrue(settled("2026-02-06", "2026-02")
                .formulas()
                .get(0)
                .explained()
                .toString()
                .contains("MOVED"));
    }

    @Test
    void deferringFiveHundredCostsTenInTheNextBill() {
        rows.purchase("2026-01-05", 50000).purchase("2026-02-20", 10000);
        deferred(Optional.empty(), "2026-02-05");

        assertEquals(DueState.CONVERTED, due("2026-02-20", "2026-02").state());
        SettledDue next = settled("2026-02-20", "2026-03");
        assertEquals(fen(60000), next.due().parts().principal());
        assertEquals(fen(1000), next.due().parts().fee());
        assertEquals(fen(61000), next.due().total());
        assertEquals(fen(1000 + 50000 + 1000), next.due().minimum(), "10% of the purchase, all of the rest");
        assertTrue(
                next.formulas().stream().anyMatch(formula -> formula.explained().rule() == Rule.H12));
        assertTrue(account("2026-02-20").dues().stream()
                .noneMatch(due -> due.due().month().isAfter(YearMonth.parse("2026-03"))));
    }

    @Test
    void aPartThatWasConvertedLeavesTheRestDue() {
        rows.purchase("2026-01-05", 100000);
        inTerms(3, "0.025", Optional.of(60000L), "2026-02-05");

        assertEquals(DueState.OPEN, due("2026-02-06", "2026-02").state());
        assertEquals(Money.ofFen(40000), due("2026-02-06", "2026-02").outstanding());
        assertEquals(fen(4000), due("2026-02-06", "2026-02").minimum());
        assertEquals(fen(20500), due("2026-02-06", "2026-03").total());
        assertEquals(DueState.OVERDUE, due("2026-02-11", "2026-02").state());
    }

    @Test
    void alipaysDeductionTakesOnlyWhatTheConversionLeftEvenOnTheSameDay() {
        rows.purchase("2026-01-05", 100000).auto("2026-02-10", 40000, "2026-02");
        inTerms(3, "0.025", Optional.of(60000L), "2026-02-10");

        Due bill = due("2026-02-11", "2026-02");
        assertEquals(DueState.PAID, bill.state());
        assertEquals(fen(40000), bill.total());
        assertEquals(fen(0), bill.difference());
        assertEquals(fen(20500), due("2026-02-11", "2026-03").total());
    }

    @Test
    void whatWasPaidBeforeIsNotConverted() {
        rows.purchase("2026-01-05", 100000).manual("2026-02-03", 40000, "2026-02");
        inTerms(3, "0.025", Optional.empty(), "2026-02-05");

        Due bill = due("2026-03-02", "2026-02");
        assertEquals(DueState.CONVERTED, bill.state());
        assertEquals(fen(40000), bill.total());
        assertEquals(Money.ofFen(40000), bill.paid());
        assertEquals(fen(20500), due("2026-03-02", "2026-03").total(), "no interest runs on what was moved");
    }

    @Test
    void aRefundBeforeTheConversionIsNotConvertedAndOneAfterItLowersTheNextBill() {
        rows.purchase("2026-01-05", 100000, "A").purchase("2026-01-06", 1000000, "B");
        rows.refund("2026-02-03", 100000, "A").refund("2026-02-20", 50000, "B");
        inTerms(10 + 2, "0.088", Optional.empty(), "2026-02-05");

        assertEquals(DueState.CONVERTED, due("2026-02-21", "2026-02").state());
        assertEquals(fen(83337 + 7337 - 50000), due("2026-02-21", "2026-03").total(), "fees are not returned");
        assertEquals(fen(83333 + 7333), due("2026-02-21", "2026-04").total());
    }

    @Test
    void termsOfOrdersStayInTheBill() {
        rows.purchase("2026-01-05", 50000).instalments("2026-01-06", 30000, 3, "T");
        inTerms(3, "0.025", Optional.empty(), "2026-02-05");

        Due bill = due("2026-02-06", "2026-02");
        assertEquals(DueState.OPEN, bill.state());
        assertEquals(fen(10000), bill.parts().principal(), "the order's first term");
        assertEquals(fen(10000 + 16668), due("2026-02-06", "2026-03").parts().principal());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2026-01-31, , NOT_BETWEEN_BILL_AND_DUE",
        "3, 2026-02-11, , NOT_BETWEEN_BILL_AND_DUE",
        "3, 2026-02-05, 999, TOO_SMALL",
        "3, 2026-02-05, 600001, MORE_THAN_LEFT",
        "5, 2026-02-05, , NO_SUCH_TERMS",
        "0, 2026-02-05, 9999, TOO_SMALL",
        "0, 2026-02-05, 500001, TOO_LARGE",
        "0, 2026-02-05, , TOO_LARGE"
    })
    void whatTheRulesForbidIsRefusedAndChangesNothing(int terms, String on, Long part, ConversionObstacle why) {
        rows.purchase("2026-01-05", 600000);
        List<SettledDue> before = account("2026-02-20").dues();
        if (terms == 0) {
            deferred(Optional.ofNullable(part), on);
        } else {
            inTerms(terms, "0.025", Optional.ofNullable(part), on);
        }

        assertEquals(Map.of(FEBRUARY, why), account("2026-02-20").refused());
        assertEquals(before, account("2026-02-20").dues());
    }

    @ParameterizedTest
    @CsvSource({"3, 1000", "0, 10000", "0, 500000"})
    void theLimitsThemselvesAreAllowed(int terms, long part) {
        rows.purchase("2026-01-05", 600000);
        if (terms == 0) {
            deferred(Optional.of(part), "2026-02-01");
        } else {
            inTerms(terms, "0.025", Optional.of(part), "2026-02-10");
        }

        assertEquals(Map.of(), account("2026-02-20").refused());
        assertEquals(fen(600000 - part), due("2026-02-10", "2026-02").parts().principal());
    }

    @Test
    void whoeverIsOverdueCannotConvert() {
        rows.purchase("2025-12-05", 10000).purchase("2026-01-05", 100000).unnamed("2026-02-07", 10140);
        inTerms(3, "0.025", Optional.empty(), "2026-02-05");
        assertEquals(ConversionObstacle.OVERDUE, account("2026-02-08").refused().get(FEBRUARY));

        inTerms(3, "0.025", Optional.empty(), "2026-02-08");
        assertEquals(Map.of(), account("2026-02-08").refused(), "made good on the 7th");
    }

    @Test
    void allOfABillOfWhichRowsAreMissingIsNoSum() {
        coverage = Coverage.of(LocalDate.parse("2026-01-04"), LocalDate.parse("2026-12-31"));
        rows.purchase("2026-01-05", 100000);
        inTerms(3, "0.025", Optional.empty(), "2026-02-05");
        assertEquals(
                ConversionObstacle.SUM_UNKNOWN, account("2026-02-08").refused().get(FEBRUARY));

        inTerms(3, "0.025", Optional.of(150000L), "2026-02-05");
        assertEquals(Map.of(), account("2026-02-08").refused());
        assertEquals(fen(51250), due("2026-02-08", "2026-03").total());
        assertEquals(Optional.empty(), due("2026-02-08", "2026-02").total());
    }

    @Test
    void aBillThatTheLedgerDoesNotHaveIsRefused() {
        deferred(Optional.of(50000L), "2026-02-05");
        assertEquals(ConversionObstacle.NO_BILL, account("2026-02-08").refused().get(FEBRUARY));
    }

    private void inTerms(int terms, String rate, Optional<Long> part, String on) {
        conversions = List.of(new BillConversion(
                FEBRUARY, part.map(Money::ofFen), new Instalments(terms, new BigDecimal(rate)), LocalDate.parse(on)));
    }

    private void deferred(Optional<Long> part, String on) {
        conversions =
                List.of(new BillConversion(FEBRUARY, part.map(Money::ofFen), new Deferral(), LocalDate.parse(on)));
    }

    private HuabeiAccount account(String today) {
        return new HuabeiDues(HuabeiContract.USUAL, conversions, coverage, LocalDate.parse(today)).of(rows.list());
    }

    private SettledDue settled(String today, String bill) {
        return account(today).dues().stream()
                .filter(due -> due.due().month().equals(YearMonth.parse(bill)))
                .findFirst()
                .orElseThrow();
    }

    private Due due(String today, String bill) {
        return settled(today, bill).due();
    }

    private static Optional<Money> fen(long fen) {
        return Optional.of(Money.ofFen(fen));
    }
}
