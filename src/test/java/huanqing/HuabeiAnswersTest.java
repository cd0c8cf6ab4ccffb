package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.credit.HuabeiView;
import huanqing.app.credit.TrustForDue;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.ConversionObstacle;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import huanqing.infra.files.UserFolders;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.huabei.ConversionViewModel;
import huanqing.ui.huabei.HuabeiViewModel;
import huanqing.ui.huabei.TrustViewModel;
import huanqing.wiring.ledger.OpenedLedger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the person says of one bill on the Huabei page, over the demo in a real ledger. */
class HuabeiAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Background background = Background.direct();
    private final Changes changes = new Changes();
    private final Notices notices = new Notices();
    private OpenedLedger ledger;
    private HuabeiViewModel huabei;
    private TrustViewModel trust;
    private ConversionViewModel conversion;

    @BeforeEach
    void open() {
        ledger = new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing();
        Demo.fill(ledger, Progress.NONE);
        huabei = new HuabeiViewModel(ledger.credit().showHuabei()::run, background, () -> TODAY);
        TrustForDue trustForDue = ledger.credit().trustForDue();
        trust = new TrustViewModel(
                (due, choice) ->
                        choice.ifPresentOrElse(said -> trustForDue.run(due, said), () -> trustForDue.forget(due)),
                background,
                changes,
                notices);
        conversion = new ConversionViewModel(new Keeping(), background, changes, notices);
        reload();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void the_computed_figure_counts_once_it_is_trusted_and_no_more_once_forgotten() {
        SettledDue before = bill();
        assertEquals(DueSource.STATEMENT, before.due().source());

        trust.trustComputed();
        reload();
        assertEquals(DueSource.COMPUTED, bill().due().source());
        assertEquals(before.claims().computed(), bill().due().total());
        assertEquals(1, changes.countProperty().get());

        trust.trustStated();
        reload();
        assertEquals(DueSource.STATEMENT, bill().due().source());

        trust.trustComputed();
        trust.forget();
        reload();
        assertEquals(before, bill());
    }

    @Test
    void a_figure_of_ones_own_counts_when_it_can_be_read_and_may_be_zero() {
        trust.ownProperty().set("-5");
        trust.trustOwn();
        assertTrue(trust.wrongProperty().get().isPresent());
        assertEquals(0, changes.countProperty().get());

        trust.ownProperty().set("2,780.05");
        trust.trustOwn();
        reload();
        assertEquals(DueSource.USER, bill().due().source());
        assertEquals(Optional.of(Money.ofFen(278_005)), bill().due().total());
        assertEquals(Optional.empty(), trust.wrongProperty().get());
        assertEquals("", trust.ownProperty().get());

        trust.ownProperty().set("0");
        trust.trustOwn();
        reload();
        assertEquals(Optional.of(Money.ZERO), bill().due().total());
    }

    @Test
    void what_was_typed_for_one_bill_is_not_taken_for_another() {
        trust.ownProperty().set("12");
        huabei.chosenProperty().set(huabei.bills().get(1));
        trust.follow(Optional.of(huabei.chosenProperty().get()));
        assertEquals("", trust.ownProperty().get());
    }

    @Test
    void a_bill_turned_into_instalments_moves_into_those_that_follow_until_that_is_taken_back() {
        HuabeiView before = huabei.viewProperty().get();
        conversion.open();
        conversion.termsProperty().set(Optional.of(6));
        assertEquals("4.5", conversion.feeProperty().get());
        conversion.feeProperty().set("4.2%");
        conversion.amountProperty().set("600");
        conversion.onProperty().set("2026-11-05");
        conversion.confirm();
        assertEquals(Optional.empty(), conversion.refusedProperty().get());
        assertFalse(conversion.openProperty().get());
        assertEquals(1, changes.countProperty().get());

        reload();
        BillConversion kept = conversion.keptProperty().get().orElseThrow().conversion();
        BillConversion.Way terms = new BillConversion.Instalments(6, new BigDecimal("0.042"));
        assertEquals(
                new BillConversion(
                        YearMonth.of(2026, 11), Optional.of(Money.ofFen(60_000)), terms, LocalDate.of(2026, 11, 5)),
                kept);
        assertEquals(
                Optional.empty(), conversion.keptProperty().get().orElseThrow().misfit());
        assertEquals(
                Money.ofFen(10_420),
                huabei.viewProperty()
                        .get()
                        .growing()
                        .orElseThrow()
                        .due()
                        .atLeast()
                        .minus(before.growing().orElseThrow().due().atLeast()),
                "a sixth of 600.00 and a sixth of 25.20");

        conversion.undo();
        reload();
        assertEquals(before, huabei.viewProperty().get());
        assertEquals(Optional.empty(), conversion.keptProperty().get());
    }

    @Test
    void what_cannot_be_read_or_is_forbidden_is_not_kept_and_the_form_stays() {
        conversion.open();
        conversion.termsProperty().set(Optional.empty());
        conversion.amountProperty().set("200");
        conversion.confirm();
        assertEquals("typed.day", conversion.wrongProperty().get().orElseThrow().problem());

        conversion.onProperty().set("2026-10-31");
        conversion.confirm();
        assertEquals(
                Optional.of(ConversionObstacle.NOT_BETWEEN_BILL_AND_DUE),
                conversion.refusedProperty().get());
        conversion.onProperty().set("2026-11-05");
        conversion.amountProperty().set("99");
        conversion.confirm();
        assertEquals(
                Optional.of(ConversionObstacle.TOO_SMALL),
                conversion.refusedProperty().get());
        assertTrue(conversion.openProperty().get());
        assertEquals(0, changes.countProperty().get());
        assertTrue(ledger.credit().listContracts().run().conversions().isEmpty());

        conversion.amountProperty().set("200");
        conversion.confirm();
        assertEquals(Optional.empty(), conversion.refusedProperty().get());
        assertEquals(
                new BillConversion.Deferral(),
                ledger.credit().listContracts().run().conversions().get(0).way());
    }

    @Test
    void a_form_that_was_open_for_one_bill_closes_for_another() {
        conversion.open();
        conversion.follow(huabei.viewProperty().get(), YearMonth.of(2026, 10));
        assertFalse(conversion.openProperty().get());
    }

    private void reload() {
        huabei.load();
        conversion.follow(huabei.viewProperty().get(), bill().due().month());
        trust.follow(Optional.of(bill()));
    }

    private SettledDue bill() {
        return huabei.chosenProperty().get();
    }

    private final class Keeping implements ConversionViewModel.Keeper {
        @Override
        public Optional<ConversionObstacle> keep(BillConversion stated) {
            return ledger.credit().convertBill().run(stated, TODAY);
        }

        @Override
        public void forget(YearMonth month) {
            ledger.credit().convertBill().undo(month);
        }
    }
}
