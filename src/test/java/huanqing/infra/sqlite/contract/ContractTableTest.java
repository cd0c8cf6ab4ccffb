package huanqing.infra.sqlite.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.calendar.MonthlyDay;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.contract.DueChoice;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.contract.JiebeiContract;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.BillDayPosting;
import huanqing.domain.credit.huabei.CycleChange;
import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.DailyRounding;
import huanqing.domain.credit.huabei.MinimumRule;
import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.domain.credit.jiebei.FirstDueRule;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.credit.jiebei.PrepaymentChoice;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.credit.jiebei.PrepaymentInterest;
import huanqing.domain.credit.jiebei.RepaymentMethod;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContractTableTest {
    private final Database database = Database.inMemory();
    private final ContractTable table = new ContractTable(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFreshLedgerHasNoContracts() {
        assertEquals(Contracts.NONE, database.read(table::all));
    }

    @Test
    void theHuabeiContractComesBackAsItWasKept() {
        HuabeiContract contract = new HuabeiContract(
                BillCycle.of(1, 9),
                List.of(new CycleChange(LocalDate.parse("2026-05-01"), BillCycle.of(10, 20))),
                new HuabeiSettings(
                        new MinimumRule(new BigDecimal("0.20"), Money.ofFen(1000)),
                        new DailyRate(new BigDecimal("0.00045"), DailyRounding.ONCE),
                        DailyRate.USUAL,
                        3,
                        BillDayPosting.THIS_STATEMENT,
                        Map.of(3, new BigDecimal("0.023"), 12, BigDecimal.ZERO)));

        kept(HuabeiContract.USUAL);
        kept(contract);

        assertEquals(Optional.of(contract), database.read(table::all).huabei());
    }

    @Test
    void conversionsComeBackAsTheyWereKeptAndCanBeForgotten() {
        BillConversion terms = new BillConversion(
                YearMonth.parse("2026-02"),
                Optional.of(Money.ofFen(1200000)),
                new BillConversion.Instalments(12, new BigDecimal("0.088")),
                LocalDate.parse("2026-02-05"),
                Optional.of(new BillConversion.EarlyEnd(LocalDate.parse("2026-05-20"), SettlementPolicy.CHARGE_ALL)));
        BillConversion deferral = new BillConversion(
                YearMonth.parse("2026-04"),
                Optional.empty(),
                new BillConversion.Deferral(),
                LocalDate.parse("2026-04-10"));
        for (BillConversion conversion : List.of(terms, deferral)) {
            database.write(() -> {
                table.keep(conversion);
                return conversion;
            });
        }

        assertEquals(List.of(terms, deferral), database.read(table::all).conversions());
        assertTrue(database.write(() -> table.remove(YearMonth.parse("2026-02"))));
        assertFalse(database.write(() -> table.remove(YearMonth.parse("2026-02"))));
        assertEquals(List.of(deferral), database.read(table::all).conversions());
    }

    @Test
    void aLoanComesBackAsItWasAddedAndCanBeRemoved() {
        JiebeiContract loan = new JiebeiContract(
                Money.ofFen(1000000),
                new LoanRate(new BigDecimal("0.000155"), PeriodRounding.HALF_UP),
                LocalDate.parse("2026-01-31"),
                12,
                RepaymentMethod.SIX_SIX,
                new MonthlyDay(3),
                Optional.of(Money.ofFen(85829)),
                new LoanSettings(
                        new FirstDueRule(10),
                        new BigDecimal("1.3"),
                        new PrepaymentChoice(PrepaymentEffect.SHORTER, PrepaymentInterest.ALL_ACCRUED)),
                Optional.empty());

        LoanId id = database.write(() -> table.add(loan));

        assertEquals(List.of(new Loan(id, loan)), database.read(table::all).loans());
        assertTrue(database.write(() -> table.remove(id)));
        assertFalse(database.write(() -> table.remove(id)));
        assertEquals(List.of(), database.read(table::all).loans());
    }

    @Test
    void theLastChoiceForADueCountsUntilItIsForgotten() {
        DueId due = new DueId("huabei-2026-05");
        DueChoice own = new DueChoice(DueSource.USER, Optional.of(Money.ofFen(12345)));
        chosen(due, new DueChoice(DueSource.COMPUTED, Optional.empty()));
        chosen(due, own);

        assertEquals(Map.of(due, own), database.read(table::all).choices());

        database.write(() -> {
            table.forget(due);
            return due;
        });
        assertEquals(Map.of(), database.read(table::all).choices());
    }

    private void kept(HuabeiContract contract) {
        database.write(() -> {
            table.keep(contract);
            return contract;
        });
    }

    private void chosen(DueId due, DueChoice choice) {
        database.write(() -> {
            table.choose(due, choice);
            return due;
        });
    }
}
