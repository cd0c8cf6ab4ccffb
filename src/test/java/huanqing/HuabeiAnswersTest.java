package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.credit.TrustForDue;
import huanqing.domain.credit.DueSource;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.money.Money;
import huanqing.infra.files.UserFolders;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.huabei.HuabeiViewModel;
import huanqing.ui.huabei.TrustViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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

    @BeforeEach
    void open() {
        ledger = new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing();
        Demo.fill(ledger, Progress.NONE);
        huabei = new HuabeiViewModel(ledger.showHuabei()::run, background, () -> TODAY);
        TrustForDue trustForDue = ledger.trustForDue();
        trust = new TrustViewModel(
                (due, choice) ->
                        choice.ifPresentOrElse(said -> trustForDue.run(due, said), () -> trustForDue.forget(due)),
                background,
                changes,
                notices);
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

    private void reload() {
        huabei.load();
        trust.follow(Optional.of(bill()));
    }

    private SettledDue bill() {
        return huabei.chosenProperty().get();
    }
}
