package huanqing.domain.credit.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.CycleChange;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HuabeiProposalsTest {
    private static final Coverage YEAR = Coverage.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));

    private static final CycleChange TO_THE_TWENTIETH =
            new CycleChange(LocalDate.parse("2026-04-01"), BillCycle.of(10, 20));

    private final Rows rows = new Rows();
    private List<BillConversion> conversions = List.of();

    @Test
    void theCycleIsToldByRepaymentDaysNamedMonthsAndSums() {
        rows.purchase("2026-01-07", 30000).purchase("2026-02-03", 20000).purchase("2026-02-06", 11100);
        rows.auto("2026-02-15", 50000, "2026-02").auto("2026-03-15", 11100, "2026-03");

        HuabeiProposal proposal = best();

        assertEquals(BillCycle.of(5, 15), proposal.contract().first());
        assertEquals(2, proposal.fit().reproduced());
        assertEquals(2, proposal.onDueDay());
    }

    @Test
    void theFeeOfInstalmentsIsTheOneThatReproducesTheBills() {
        rows.instalments("2026-01-07", 100000, 3, "T");
        rows.auto("2026-02-10", 34102, "2026-02").auto("2026-03-10", 34099, "2026-03");

        assertEquals(
                Map.of(3, new BigDecimal("0.023")), best().contract().settings().orderFeeRates());
        assertEquals(2, best().fit().reproduced());
    }

    @Test
    void aFeeThatNoBillTellsStaysUnknown() {
        rows.instalments("2026-01-07", 100000, 3, "T").purchase("2026-01-09", 100);
        rows.auto("2026-02-10", 35000, "2026-02");

        assertTrue(best().contract().settings().orderFeeRates().isEmpty());
    }

    @Test
    void billsFitOnceTheConversionThatTheRowsDoNotTellIsStated() {
        rows.purchase("2026-01-07", 120000).purchase("2026-02-07", 10000);
        rows.auto("2026-02-10", 60000, "2026-02").auto("2026-03-10", 30500, "2026-03");
        assertEquals(0, best().fit().reproduced());

        conversions = List.of(new BillConversion(
                YearMonth.parse("2026-02"),
                Optional.of(Money.ofFen(60000)),
                new BillConversion.Instalments(3, new BigDecimal("0.025")),
                LocalDate.parse("2026-02-09")));

        assertEquals(BillCycle.of(1, 10), best().contract().first());
        assertEquals(2, best().fit().reproduced());
    }

    @Test
    void aChangeOfTheDaysIsToldByTheDeductionsWithTheBillThatItBeginsWith() {
        untilMarchOnTheTenth();
        rows.purchase("2026-03-20", 7000).purchase("2026-04-05", 800).auto("2026-04-20", 7800, "2026-04");

        HuabeiProposal proposal = best();
        assertEquals(BillCycle.of(1, 10), proposal.contract().first());
        assertEquals(List.of(TO_THE_TWENTIETH), proposal.contract().changes(), "the newest sum proves it");
        assertEquals(3, proposal.fit().reproduced());
        assertEquals(3, proposal.onDueDay());
    }

    @Test
    void aRetryOnAnotherDayIsNoChange() {
        untilMarchOnTheTenth();
        rows.purchase("2026-03-20", 7000).auto("2026-04-15", 7000, "2026-04");
        rows.purchase("2026-04-20", 8000).auto("2026-05-10", 8000, "2026-05");
        assertEquals(List.of(), best().contract().changes());
    }

    @Test
    void aConfirmedContractKeepsItsSettingsAndGetsTheChangeOnTop() {
        untilMarchOnTheTenth();
        HuabeiContract confirmed =
                new HuabeiContract(BillCycle.USUAL, List.of(), HuabeiSettings.USUAL.withGraceDays(3));
        assertEquals(confirmed, proposals().onTopOf(confirmed).contract(), "nothing has changed yet");

        rows.purchase("2026-03-20", 7000).purchase("2026-04-05", 800).auto("2026-04-20", 7800, "2026-04");
        HuabeiContract changed = proposals().onTopOf(confirmed).contract();
        assertEquals(List.of(TO_THE_TWENTIETH), changed.changes());
        assertEquals(confirmed.first(), changed.first());
        assertEquals(confirmed.settings(), changed.settings());
        assertEquals(changed, proposals().onTopOf(changed).contract(), "once adopted it is proposed no more");
    }

    private void untilMarchOnTheTenth() {
        rows.purchase("2026-01-07", 30000).auto("2026-02-10", 30000, "2026-02");
        rows.purchase("2026-02-07", 20000).auto("2026-03-10", 20000, "2026-03");
    }

    @Test
    void withoutRepaymentsNothingIsProposed() {
        rows.purchase("2026-01-07", 100000);

        assertEquals(
                Optional.empty(),
                new HuabeiProposals(rows.list(), conversions, YEAR, LocalDate.parse("2026-06-01"), Step.NONE).best());
    }

    private HuabeiProposal best() {
        return proposals().best().orElseThrow();
    }

    private HuabeiProposals proposals() {
        return new HuabeiProposals(rows.list(), conversions, YEAR, LocalDate.parse("2026-06-01"), Step.NONE);
    }
}
