package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.cashflow.MeasureCapacity;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.cashflow.capacity.Capacity;
import huanqing.domain.cashflow.capacity.CapacityMonth;
import huanqing.domain.cashflow.proposal.FlowProposal;
import huanqing.domain.money.Money;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is proposed and measured over the demo's rows, with nothing planned. */
class MeasureCapacityTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final OpenedLedger ledger =
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("/nowhere"))).openPassing();

    @BeforeEach
    void fill() {
        Demo.fill(ledger, Progress.NONE);
        ledger.cash().planFlows().all().forEach(known -> ledger.cash()
                .planFlows()
                .remove(known.id()));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatComesAndGoesEachMonthInTheDemoIsProposed() {
        List<FlowProposal> found = ledger.cash().proposeFlows().run(TODAY);
        assertEquals(
                List.of("工资", "房租", "转账-家用"),
                found.stream().map(proposal -> proposal.flow().label()).toList());
    }

    @Test
    void thePastIsWhatTheRowsSay() {
        List<CapacityMonth> past = ledger.cash().measureCapacity().run(TODAY).past();
        assertEquals(
                List.of("2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"),
                past.stream().map(month -> month.month().toString()).toList());
        assertTrue(past.stream().allMatch(month -> month.income().isPresent()));
        assertTrue(past.stream().allMatch(month -> month.huabei().service().isPositive()));
    }

    @Test
    void aheadCountsTheDuesOfTheMonthOnTheIncomePlanned() {
        ledger.cash().planFlows().add(wages(Optional.empty()));
        Capacity capacity = ledger.cash().measureCapacity().run(TODAY);
        CapacityMonth december = ahead(capacity, "2026-12");
        Money due = ledger.credit().listDues().run(TODAY).stream()
                .filter(any -> YearMonth.from(any.adjusted()).equals(YearMonth.parse("2026-12")))
                .map(any -> any.outstanding())
                .reduce(Money.ZERO, Money::plus);
        assertEquals(due, december.together().service());
        assertEquals(Optional.of(Money.ofFen(500000)), december.income());
        assertEquals(MeasureCapacity.MONTHS_AHEAD, capacity.ahead().size());
    }

    @Test
    void aMonthIsOnlyKnownAtLeastWhileBillsAreStillToCome() {
        Capacity capacity = ledger.cash().measureCapacity().run(TODAY);
        assertFalse(ahead(capacity, "2026-11").together().atLeast(), "its bill was issued");
        assertTrue(ahead(capacity, "2026-12").huabei().atLeast());
        assertFalse(ahead(capacity, "2026-12").jiebei().atLeast(), "its loans are confirmed");
        ledger.credit().listContracts().run().loans().forEach(loan -> ledger.credit()
                .confirmLoan()
                .remove(loan.id()));
        assertTrue(ahead(ledger.cash().measureCapacity().run(TODAY), "2027-02")
                .jiebei()
                .atLeast());
    }

    @Test
    void withNothingPlannedTheMeanOfTheRowsCounts() {
        Capacity capacity = ledger.cash().measureCapacity().run(TODAY);
        Money sum = capacity.past().subList(3, 6).stream()
                .map(month -> month.income().orElseThrow())
                .reduce(Money.ZERO, Money::plus);
        assertEquals(Optional.of(sum.dividedDown(3)), ahead(capacity, "2027-01").income());
    }

    @Test
    void aPlannedIncomeThatEndsLeavesMonthsWithoutOne() {
        ledger.cash().planFlows().add(wages(Optional.of(LocalDate.parse("2026-12-31"))));
        Capacity capacity = ledger.cash().measureCapacity().run(TODAY);
        assertEquals(Optional.of(Money.ZERO), ahead(capacity, "2027-01").income());
    }

    private static CapacityMonth ahead(Capacity capacity, String month) {
        return capacity.ahead().stream()
                .filter(found -> found.month().equals(YearMonth.parse(month)))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedFlow wages(Optional<LocalDate> last) {
        return new PlannedFlow(
                "工资",
                FlowKind.INCOME,
                Money.ofFen(500000),
                Moment.EVENING,
                Rhythm.MONTHLY,
                LocalDate.parse("2026-12-15"),
                last);
    }
}
