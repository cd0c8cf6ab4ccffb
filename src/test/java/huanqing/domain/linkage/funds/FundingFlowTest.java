package huanqing.domain.linkage.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.LedgerRows;
import huanqing.domain.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingFlowTest {
    @Test
    void theOldestLoanPaysFirstAndEveryFenOnce() {
        LedgerRows rows = new LedgerRows()
                .loan("2026-03-07", 1000)
                .loan("2026-03-09", 3000)
                .huabeiRepaid("2026-03-09T18:00", 2000)
                .huabeiRepaid("2026-03-10", 2500);

        FundingFlow flow = toHuabei(rows);

        assertEquals(List.of("1>3 1000", "2>3 1000", "2>4 2000"), described(flow));
        assertEquals(Money.ofFen(400_000), flow.atMost());
        assertEquals(400.0 / 450.0, flow.share().orElseThrow(), 1e-12);
        assertEquals(FundingKind.CASH, flow.kind());
    }

    @Test
    void aLoanOfThreeDaysBeforeCountsAndOneOfFourDaysDoesNot() {
        assertEquals(
                List.of("1>2 500"),
                described(toHuabei(new LedgerRows().loan("2026-03-07", 500).huabeiRepaid("2026-03-10", 800))));
        assertEquals(
                List.of(),
                described(toHuabei(new LedgerRows().loan("2026-03-06", 500).huabeiRepaid("2026-03-10", 800))));
    }

    @Test
    void aLoanAfterTheRepaymentOnTheSameDayCannotHavePaidIt() {
        LedgerRows rows = new LedgerRows().huabeiRepaid("2026-03-10T11:30", 800).loan("2026-03-10T11:31", 800);
        assertTrue(toHuabei(rows).matches().isEmpty());
    }

    @Test
    void aFailedRepaymentTookNoMoney() {
        LedgerRows rows = new LedgerRows().loan("2026-03-09", 800).failedRepayment("2026-03-10", 800);
        assertTrue(toHuabei(rows).matches().isEmpty());
        assertTrue(toHuabei(rows).share().isEmpty());
    }

    @Test
    void huabeiPurchasesCanOnlySpareMoneyForALoan() {
        LedgerRows rows = new LedgerRows().purchase("2026-03-17", 300).loanRepaid("2026-03-18", 900);

        FundingFlow flow = FundingFlow.between(Product.HUABEI, Product.JIEBEI, rows.entries());

        assertEquals(FundingKind.SPARED, flow.kind());
        assertEquals(List.of("1>2 300"), described(flow));
    }

    @Test
    void quartersAddUp() {
        LedgerRows rows = new LedgerRows()
                .loan("2026-03-30", 1000)
                .huabeiRepaid("2026-04-01", 600)
                .huabeiRepaid("2026-04-20", 300);

        List<QuarterFlow> quarters = QuarterFlow.of(toHuabei(rows), rows.entries());

        assertEquals(
                List.of(
                        new QuarterFlow(2026, 1, yuan(1000), yuan(600), yuan(0), yuan(0)),
                        new QuarterFlow(2026, 2, yuan(0), yuan(0), yuan(900), yuan(600))),
                quarters);
    }

    private static FundingFlow toHuabei(LedgerRows rows) {
        return FundingFlow.between(Product.JIEBEI, Product.HUABEI, rows.entries());
    }

    private static Money yuan(long yuan) {
        return Money.ofFen(yuan * 100);
    }

    private static List<String> described(FundingFlow flow) {
        return flow.matches().stream()
                .map(match -> number(match.borrowing()) + ">" + number(match.repayment()) + " "
                        + match.amount().fen() / 100)
                .toList();
    }

    private static long number(EntryId id) {
        return id.value();
    }
}
