package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.reserve.DueAlert;
import huanqing.app.reserve.ReserveGlance;
import huanqing.app.reserve.ReserveQuestion;
import huanqing.app.reserve.ReserveReport;
import huanqing.app.reserve.ReserveSettings;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.ReserveLight;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Warnings, glance and look back over the demo's rows and contracts. */
class EarlyWarningTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final DueId NEXT_BILL = new DueId("huabei-2026-12");

    private final OpenedLedger ledger =
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing();

    @BeforeEach
    void fill() {
        Demo.fill(ledger, Progress.NONE);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyDueOfSixtyDaysIsWarnedOfWithItsChance() {
        List<DueAlert> alerts = ledger.reserve().warnOfDues().run(TODAY, 1);
        assertEquals(alerts.stream().sorted(Comparator.comparing(DueAlert::on)).toList(), alerts);
        assertTrue(alerts.stream().allMatch(alert -> !alert.on().isAfter(TODAY.plusDays(59))));
        assertTrue(alerts.stream().anyMatch(alert -> alert.due().equals(NEXT_BILL)));
        for (DueAlert alert : alerts) {
            assertTrue(alert.failingOnCash() >= alert.failing(), "the reserve helps: " + alert);
            assertEquals(alert.failing() > 0.1, alert.isPassed());
        }
        assertEquals(alerts, ledger.reserve().warnOfDues().run(TODAY, 1));
    }

    @Test
    void muchCashSilencesThemAndNoneRaisesThem() {
        say(Optional.of(100_000_000L));
        assertTrue(ledger.reserve().warnOfDues().run(TODAY, 1).stream().allMatch(alert -> alert.failing() == 0));
        say(Optional.of(0L));
        DueAlert bill = bill();
        assertEquals(1, bill.failing());
        assertTrue(bill.isPassed());
    }

    @Test
    void theThresholdIsThePersonsAndLiesInTheLedger() {
        say(Optional.of(0L));
        ledger.reserve().keepReserveSettings().keep(new ReserveSettings(900, 90, 1000));
        assertFalse(bill().isPassed(), "nothing is likelier than always");
        assertEquals(90, ledger.reserve().keepReserveSettings().get().days());
    }

    @Test
    void aFullerReserveNeverMakesADueFailMoreOften() {
        say(Optional.of(500_000L));
        double before = bill().failing();
        ledger.cash().moveReserve().deposit(Money.ofFen(200_000), TODAY, "", TODAY);
        assertTrue(bill().failing() <= before);
    }

    @Test
    void theGlanceHasTheReportsTarget() {
        ReserveReport report = ledger.reserve().measureReserve().run(TODAY, ReserveQuestion.USUAL, Progress.NONE);
        ReserveGlance glance = ledger.reserve().glanceAtReserve().run(TODAY);
        assertEquals(report.futures().orElseThrow().reserveAt(0.95).amount(), glance.target());
        assertEquals(report.reserve(), glance.reserve());
        assertEquals(report.gap(glance.target()), glance.gap());
    }

    @Test
    void aReserveIsNotEnoughForLoansThatNobodyConfirmed() {
        ledger.cash().moveReserve().deposit(Money.ofFen(100_000_000), TODAY, "", TODAY);
        assertEquals(
                ReserveLight.ENOUGH,
                ledger.reserve().glanceAtReserve().run(TODAY).light());
        ledger.credit().listContracts().run().loans().forEach(loan -> ledger.credit()
                .confirmLoan()
                .remove(loan.id()));
        ReserveGlance glance = ledger.reserve().glanceAtReserve().run(TODAY);
        assertEquals(ReserveLight.ENOUGH_FOR_KNOWN, glance.light());
        assertEquals(Optional.empty(), glance.percent());
    }

    @Test
    void theLookBackJudgesWhatWasAdvisedFromTheRowsUntilThen() {
        ReserveReport report = ledger.reserve().measureReserve().run(TODAY, ReserveQuestion.USUAL, Progress.NONE);
        assertEquals(21, report.backtest().of());
        assertTrue(
                report.backtest().covered() >= 18,
                "covered " + report.backtest().covered());
        ReserveQuestion lowly = new ReserveQuestion(0.05, 180, ReserveQuestion.USUAL.supposed(), 1);
        assertTrue(ledger.reserve()
                        .measureReserve()
                        .run(TODAY, lowly, Progress.NONE)
                        .backtest()
                        .covered()
                < report.backtest().covered());
    }

    @Test
    void aYoungLedgerHasNoWarningsAndNoGuess() {
        LocalDate early = LocalDate.parse("2024-05-02");
        assertEquals(List.of(), ledger.reserve().warnOfDues().run(early, 1));
        assertTrue(ledger.reserve().glanceAtReserve().run(early).confidence().isEmpty());
    }

    private DueAlert bill() {
        return ledger.reserve().warnOfDues().run(TODAY, 1).stream()
                .filter(alert -> alert.due().equals(NEXT_BILL))
                .findFirst()
                .orElseThrow();
    }

    private void say(Optional<Long> fen) {
        ledger.cash().planFlows().cash(fen.map(amount -> new CashAtHand(Money.ofFen(amount), TODAY)));
    }
}
