package huanqing;

import huanqing.app.LedgerUnavailable;
import huanqing.app.backup.BackupRefused;
import huanqing.cli.WindowSize;
import huanqing.i18n.Messages;
import huanqing.infra.desktop.window.Errand;
import huanqing.infra.desktop.window.OnlyWindow;
import huanqing.ui.fx.AlertConfirmation;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Theme;
import huanqing.ui.fx.Words;
import huanqing.ui.shell.MainWindow;
import huanqing.ui.shell.Workspace;
import huanqing.wiring.ledger.OpenedLedger;
import huanqing.wiring.pages.BackupDesk;
import huanqing.wiring.pages.Screens;
import huanqing.wiring.pages.Sitting;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.stage.Stage;

/** The window together with the one ledger that lies on it: the person's own, or the demo's. */
final class Desk implements Workspace {
    private static final System.Logger LOG = System.getLogger(Desk.class.getName());

    private final Opening opening;
    private final Background background = Background.threads();
    private final Look look;
    private final MainWindow window;
    private final IntConsumer exit;
    private final Screens.Asking asking;
    private final AlertConfirmation alerts;
    private final Mending mending;
    private final LaterStarts later = new LaterStarts(this::isExchanging, this::seeTo);
    private final Exchange exchange = new Exchange(background, this::lay, this::inStead, later::resume);
    private Sitting sitting;
    private Screens screens;

    /** @param exit ends the program with a code */
    Desk(Stage stage, Opening opening, IntConsumer exit) {
        this.opening = opening;
        this.exit = exit;
        Theme.loadFonts();
        look = new Look(opening.settings(), opening.wiring().desktopTheme(), background);
        window = new MainWindow(stage, look, background);
        opening.request().size().ifPresent(size -> resize(stage, size));
        alerts = new AlertConfirmation(() -> stage);
        BackupDesk backups = new BackupDesk(opening.wiring().backups(opening.file()), alerts, this::restore);
        mending = new Mending(backups, opening.wiring(), background);
        asking = Screens.Asking.natively(
                () -> stage,
                opening.wiring().noticeDesk()::notifier,
                opening.wiring().settingsDesk(opening.request()).with(backups));
        background.onUnhandled(failure -> failed());
        background.watchThisThread();
    }

    /** Opens the window, or says why there is none. */
    void start() {
        try {
            open();
        } catch (LedgerUnavailable unavailable) {
            LOG.log(Level.WARNING, "The ledger cannot be opened", unavailable);
            mend(unavailable);
        }
    }

    private void mend(LedgerUnavailable unavailable) {
        try {
            mending.inPlaceOf(unavailable.reason(), words())
                    .ifPresentOrElse(door -> open(door.get()), () -> complain(unavailable));
        } catch (BackupRefused refused) {
            LOG.log(Level.WARNING, "The backup could not be put back", refused);
            complain(words().name(refused.reason(), refused.file().toString()));
        } catch (LedgerUnavailable still) {
            complain(still);
        }
    }

    /** Shows the window, on the demo when that was asked for. */
    void open() {
        open(opening.first());
    }

    private void open(OpenedLedger ledger) {
        sit(new Sitting(ledger, opening.demo(), opening::today), opening.errand());
        look.askDesktop();
        window.show();
        opening.place().ifPresent(place -> place.listen(errand -> background.later(() -> take(errand))));
        if (opening.demo()) {
            fillDemo();
        }
        opening.request().smoke().ifPresent(folder -> new Smoke(folder, window, sitting, screens.shell(), look, exit)
                .start());
    }

    private void complain(LedgerUnavailable unavailable) {
        complain(words().name(unavailable.reason(), opening.file().toString()));
    }

    /** Says why the window does not open, and ends. */
    private void complain(String sentence) {
        alerts.complain(words(), sentence);
        exit.accept(1);
    }

    @Override
    public boolean isDemo() {
        return sitting.demo();
    }

    @Override
    public void openDemo() {
        exchange.start(new Exchange.Next(opening.wiring()::openPassing, true, Opening.NO_ERRAND));
    }

    @Override
    public void openOwn() {
        openOwn(Opening.NO_ERRAND);
    }

    private void openOwn(Errand errand) {
        exchange.start(new Exchange.Next(opening::own, false, errand));
    }

    private void restore(Path backup) {
        Sitting present = sitting;
        exchange.start(new Exchange.Next(() -> mending.exchange(present, backup), false, Opening.NO_ERRAND));
    }

    void close() {
        opening.place().ifPresent(OnlyWindow::close);
        mending.stop();
        background.close();
        if (screens != null) {
            screens.stop();
        }
        if (sitting != null) {
            sitting.close();
        }
    }

    private void take(Errand errand) {
        window.raise();
        later.take(errand);
    }

    /** An errand is about the person's own ledger, so a demo makes room for that. */
    private void seeTo(Errand errand) {
        if (sitting.demo()) {
            openOwn(errand);
        } else {
            run(errand);
        }
    }

    private void run(Errand errand) {
        errand.due().ifPresent(screens::openDue);
        screens.shell().importFiles(errand.files());
    }

    private void lay(OpenedLedger ledger, Exchange.Next next) {
        Sitting former = sitting;
        sit(new Sitting(ledger, next.demo(), opening::today), next.errand());
        mending.tellRefusal(sitting.notices());
        background
                .work(progress -> {
                    former.close();
                    return former;
                })
                .start();
        if (next.demo()) {
            fillDemo();
        }
    }

    private boolean isExchanging() {
        return exchange.isRunning();
    }

    /** What comes in the stead of a ledger that cannot be opened; otherwise the present one stays, and it is said why. */
    private Optional<Exchange.Next> inStead(Throwable failure, Exchange.Next next) {
        if (failure instanceof LedgerUnavailable unavailable) {
            LOG.log(Level.WARNING, "The ledger cannot be opened", unavailable);
            var door = mending.inPlaceOf(unavailable.reason(), words());
            if (door.isEmpty()) {
                tell(Messages.key(unavailable.reason()), opening.file());
            }
            return door.map(instead -> new Exchange.Next(instead, false, next.errand()));
        }
        if (failure instanceof BackupRefused refused) {
            tell(Messages.key(refused.reason()), refused.file());
        } else {
            background.failed(failure);
        }
        return Optional.empty();
    }

    private void tell(String trouble, Path file) {
        sitting.notices().trouble(trouble, file.toString());
    }

    /** A smoke run ends at the first fault; a person is told and goes on. */
    private void failed() {
        if (opening.request().smoke().isPresent()) {
            exit.accept(1);
        } else if (sitting != null) {
            sitting.notices().trouble("trouble.inside");
        }
    }

    private void sit(Sitting next, Errand first) {
        if (screens != null) {
            screens.stop();
        }
        sitting = next;
        screens = new Screens(next, this, look, background, asking);
        window.use(screens::speaking);
        screens.start(() -> run(first));
        screens.remind();
        if (!next.demo() && !opening.demo()) {
            mending.care(next, () -> sitting, this::words);
        }
    }

    private void fillDemo() {
        Sitting filled = sitting;
        Messages spoken = words().messages();
        background
                .work(progress -> Demo.fill(filled.ledger(), spoken, progress))
                .named("demo.preparing")
                .onDone(until -> filled.demoFilled(until))
                .start();
    }

    private Words words() {
        return new Words(Messages.in(look.languageProperty().get()), look.amountsHiddenProperty()::get);
    }

    private static void resize(Stage stage, WindowSize size) {
        stage.setWidth(size.width());
        stage.setHeight(size.height());
    }
}
