package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.cashflow.DatedCash;
import huanqing.app.cashflow.Supposed;
import huanqing.app.credit.Settlement;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.Parts;
import huanqing.domain.credit.bills.HuabeiAccount;
import huanqing.domain.credit.bills.HuabeiDues;
import huanqing.domain.credit.contract.Contracts;
import huanqing.domain.credit.loans.JiebeiAccount;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Origin;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar over the demo's real rows and over dues made for the purpose. */
class CashCalendarTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate LAST = LocalDate.parse("2027-05-20");
    private static final int DAYS = BuildCashCalendar.USUAL_DAYS;

    private final OpenedLedger ledger =
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("/nowhere"))).openPassing();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyDueToComeOfTheDemoIsThereOnce() {
        Demo.fill(ledger, Progress.NONE);
        Map<DueId, Money> wanted = ledger.credit().listDues().run(TODAY).stream()
                .filter(due -> due.state() == DueState.OPEN || due.state() == DueState.OVERDUE)
                .filter(due -> !due.adjusted().isAfter(LAST))
                .filter(due -> due.outstanding().isPositive())
                .collect(Collectors.toMap(Due::id, Due::outstanding));
        List<CashFlow> flows = dues(build().calendar().flows());
        assertEquals(
                wanted,
                flows.stream().collect(Collectors.toMap(flow -> flow.due().orElseThrow(), CashFlow::amount)));
        assertTrue(flows.size() >= 6, "flows: " + flows.size());
    }

    @Test
    void termsOfBillsThatAreNotIssuedYetAreCommitted() {
        Entry phone = new Entry(
                new EntryId(1),
                Origin.TYPED,
                LocalDateTime.parse("2026-11-05T10:00:00"),
                Money.ofFen(600000),
                new Wording("", "", "", "", "花呗分期(6期)", "", "", "", ""),
                new Meaning(
                        Product.HUABEI,
                        EntryKind.PURCHASE,
                        EntryState.BOOKED,
                        Reason.HUABEI_PURCHASE,
                        6,
                        Optional.empty(),
                        RepaymentMode.UNSTATED,
                        Optional.empty()));
        Coverage known = Coverage.of(LocalDate.parse("2026-01-01"), TODAY);
        HuabeiAccount account = new HuabeiDues(Contracts.NONE.huabeiOrUsual(), known, TODAY).of(List.of(phone));
        DatedCash cash = of(account);
        assertEquals(
                List.of("2026-12-10", "2027-01-10", "2027-02-10", "2027-03-10", "2027-04-10", "2027-05-10"),
                cash.calendar().flows().stream()
                        .map(flow -> flow.on().toString())
                        .toList());
        assertTrue(
                cash.calendar().flows().stream().allMatch(flow -> flow.amount().fen() >= 100000));
    }

    @Test
    void onlyWhatIsStillToBePaidCountsAndWhatIsOverdueCountsAtOnce() {
        DatedCash cash = of(account(
                due("2026-08", DueState.PAID, 500, 500),
                due("2026-09", DueState.MINIMUM, 500, 100),
                due("2026-10", DueState.OVERDUE, 500, 120),
                due("2026-11", DueState.CONVERTED, 500, 0),
                due("2026-12", DueState.OPEN, 900, 0),
                due("2027-06", DueState.OPEN, 900, 0)));
        assertEquals(
                List.of(
                        CashFlow.due(TODAY, FlowKind.COMMITTED_DUE, Money.ofFen(380), new DueId("huabei-2026-10")),
                        CashFlow.due(
                                LocalDate.parse("2026-12-10"),
                                FlowKind.COMMITTED_DUE,
                                Money.ofFen(900),
                                new DueId("huabei-2026-12"))),
                cash.calendar().flows());
    }

    @Test
    void aDueOfUnknownTotalIsNamedAndCountsAsFarAsItIsKnown() {
        Due nothing = due("2026-12", DueState.OPEN, -1, 0);
        Due something = knowing(due("2027-01", DueState.OPEN, -1, 0), 250);
        DatedCash cash = of(account(nothing, something));
        assertEquals(List.of(nothing, something), cash.unknown());
        assertEquals(
                List.of(Money.ofFen(250)),
                cash.calendar().flows().stream().map(CashFlow::amount).toList());
    }

    @Test
    void whatThePersonSaidIsInIt() {
        ledger.cash().planFlows().add(rent());
        ledger.cash().planFlows().cash(Optional.of(new CashAtHand(Money.ofFen(100000), TODAY.minusDays(2))));
        ledger.cash().moveReserve().deposit(Money.ofFen(70000), TODAY, "", TODAY);
        DatedCash cash = build();
        assertEquals(Optional.of(Money.ofFen(100000)), cash.calendar().cash());
        assertEquals(Optional.of(TODAY.minusDays(2)), cash.cashAsOf());
        assertEquals(Optional.of(Money.ofFen(70000)), cash.calendar().reserve());
        List<CashFlow> rents = cash.calendar().flows().stream()
                .filter(flow -> flow.label().equals("房租九月起"))
                .toList();
        assertEquals(6, rents.size());
        assertEquals(LocalDate.parse("2026-11-30"), rents.get(0).on());
    }

    @Test
    void aSupposedSumCountsThisOnce() {
        ledger.cash().planFlows().cash(Optional.of(new CashAtHand(Money.ofFen(100000), TODAY)));
        DatedCash cash = ledger.cash()
                .buildCashCalendar()
                .run(TODAY, DAYS, new Supposed(Optional.of(Money.ofFen(5)), Optional.of(Money.ofFen(7))));
        assertEquals(Money.ofFen(12), cash.calendar().atHand());
        assertEquals(Optional.empty(), cash.cashAsOf());
        assertEquals(Optional.of(Money.ofFen(100000)), build().calendar().cash());
    }

    @Test
    void cashCountedLaterIsNotKnownBefore() {
        ledger.cash().planFlows().cash(Optional.of(new CashAtHand(Money.ofFen(100000), TODAY.plusDays(1))));
        assertEquals(Optional.empty(), build().calendar().cash());
    }

    private DatedCash of(HuabeiAccount huabei) {
        Settlement settlement = new Settlement(
                Coverage.NONE,
                Contracts.NONE,
                List.of(),
                List.of(),
                huabei,
                new JiebeiAccount(List.of(), Optional.empty(), List.of()));
        return ledger.cash().buildCashCalendar().of(settlement, TODAY, DAYS, Supposed.NOTHING);
    }

    private static HuabeiAccount account(Due... dues) {
        List<SettledDue> settled = Stream.of(dues)
                .map(due -> new SettledDue(
                        due,
                        new SettledDue.Claims(Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty(),
                        0,
                        List.of()))
                .toList();
        return new HuabeiAccount(settled, Optional.empty(), List.of(), Map.of());
    }

    /** A bill due on the tenth; of unknown total when that is negative. */
    private static Due due(String month, DueState state, long total, long paid) {
        LocalDate day = LocalDate.parse(month + "-10");
        return new Due(
                new DueId("huabei-" + month),
                Product.HUABEI,
                YearMonth.parse(month),
                day,
                day,
                total < 0 ? Optional.empty() : Optional.of(Money.ofFen(total)),
                Optional.empty(),
                Money.ofFen(paid),
                Parts.UNKNOWN,
                state,
                DueSource.COMPUTED,
                Optional.empty());
    }

    private static Due knowing(Due due, long principal) {
        return new Due(
                due.id(),
                due.product(),
                due.month(),
                due.agreed(),
                due.adjusted(),
                due.total(),
                due.minimum(),
                due.paid(),
                new Parts(Optional.of(Money.ofFen(principal)), Optional.empty(), Optional.empty(), Optional.empty()),
                due.state(),
                due.source(),
                due.difference());
    }

    private DatedCash build() {
        return ledger.cash().buildCashCalendar().run(TODAY, DAYS);
    }

    private static List<CashFlow> dues(List<CashFlow> flows) {
        return flows.stream()
                .filter(flow -> flow.kind() == FlowKind.COMMITTED_DUE)
                .toList();
    }

    private static PlannedFlow rent() {
        return new PlannedFlow(
                "房租九月起",
                FlowKind.OUTFLOW,
                Money.ofFen(250000),
                Moment.MORNING,
                Rhythm.MONTHLY,
                LocalDate.parse("2026-08-31"),
                Optional.empty());
    }
}
