package huanqing.domain.credit.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.credit.DueId;
import huanqing.domain.credit.bills.HuabeiDues;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.credit.loans.JiebeiDues;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final Coverage YEARS = Coverage.of(LocalDate.parse("2024-12-01"), LocalDate.parse("2027-12-31"));
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private final Rows rows = new Rows();
    private Contracts contracts = Contracts.NONE;

    @Test
    void aBillThatAgreesHasNoCause() {
        rows.purchase("2026-01-05", 10000).auto("2026-02-10", 10000, "2026-02");

        assertEquals(Map.of(), causes());
    }

    @Test
    void aPurchaseOnTheBillDayMayBelongToTheBillOfThatDay() {
        rows.purchase("2026-01-05", 10000).purchase("2026-02-01", 777).auto("2026-02-10", 10777, "2026-02");

        assertEquals(Set.of(DifferenceCause.BILL_DAY_POSTING), causes().get(new DueId("huabei-2026-02")));
    }

    @Test
    void aPurchaseOfExactlyTheDifferenceWasPostedLater() {
        rows.purchase("2026-01-05", 10000).purchase("2026-01-29", 84900).auto("2026-02-10", 10000, "2026-02");

        assertEquals(Set.of(DifferenceCause.POSTED_LATER), causes().get(new DueId("huabei-2026-02")));
    }

    @Test
    void moreThanTheRowsShowInTheFirstYearComesFromBeforeTheLedger() {
        rows.purchase("2025-01-05", 10000).auto("2025-02-10", 13000, "2025-02");
        rows.purchase("2026-01-05", 10000).auto("2026-02-10", 13000, "2026-02");

        assertEquals(Set.of(DifferenceCause.OPENING_BALANCE), causes().get(new DueId("huabei-2025-02")));
        assertEquals(Set.of(DifferenceCause.NOT_EXPLAINED), causes().get(new DueId("huabei-2026-02")));
    }

    @Test
    void aConvertedBillThatTheRowsPayInFullNamesTheConversion() {
        rows.purchase("2026-01-05", 120000).purchase("2026-02-07", 10000);
        rows.auto("2026-02-10", 120000, "2026-02").auto("2026-03-10", 10000, "2026-03");
        contracts = Contracts.NONE.with(new BillConversion(
                YearMonth.parse("2026-02"),
                Optional.empty(),
                new BillConversion.Instalments(3, new BigDecimal("0.025")),
                LocalDate.parse("2026-02-05")));

        assertEquals(Set.of(DifferenceCause.CONVERSION), causes().get(new DueId("huabei-2026-02")));
        assertEquals(Set.of(DifferenceCause.CONVERSION), causes().get(new DueId("huabei-2026-03")));
    }

    @Test
    void aFenOfInterestIsTheRounding() {
        loan("2026-01-10", "0.00035", 12345);
        rows.loanRepayment("2026-02-10", 134);

        assertEquals(Set.of(DifferenceCause.ROUNDING_MODE), causes().get(new DueId("jiebei-2026-02-10")));
    }

    @Test
    void aDayOfInterestLessIsItsStart() {
        loan("2026-01-10", "0.0004", 1000000);
        rows.loanRepayment("2026-02-10", 12000);

        assertEquals(Set.of(DifferenceCause.INTEREST_START), causes().get(new DueId("jiebei-2026-02-10")));
    }

    private void loan(String start, String rate, long fen) {
        rows.drawdown(start, fen);
        JiebeiContract contract = new JiebeiContract(
                Money.ofFen(fen),
                new LoanRate(new BigDecimal(rate), PeriodRounding.DOWN),
                LocalDate.parse(start),
                3,
                RepaymentMethod.INTEREST_FIRST,
                new MonthlyDay(10),
                Optional.empty(),
                LoanSettings.USUAL,
                Optional.of(rows.list().get(0).id()));
        contracts = new Contracts(Optional.empty(), List.of(new Loan(new LoanId(1), contract)), List.of(), Map.of());
    }

    private Map<DueId, Set<DifferenceCause>> causes() {
        List<SettledDue> dues =
                new ArrayList<>(new HuabeiDues(contracts.huabeiOrUsual(), contracts.conversions(), YEARS, TODAY)
                        .of(rows.list())
                        .dues());
        List<JiebeiContract> loans =
                contracts.loans().stream().map(Loan::contract).toList();
        dues.addAll(new JiebeiDues(loans, YEARS, TODAY).of(rows.list()).dues());
        return new Reconciliation(contracts, YEARS, TODAY).causes(dues, rows.list(), rows.list());
    }
}
