package huanqing;

import huanqing.app.LedgerUnavailable;
import huanqing.app.backup.BackupRefused;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.cli.WindowRequest;
import huanqing.cli.WindowSize;
import huanqing.i18n.Messages;
import huanqing.infra.desktop.window.Errand;
import huanqing.infra.desktop.window.OnlyWindow;
import huanqing.ui.fx.AlertConfirmation;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Theme;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.Work;
import huanqing.ui.shell.MainWindow;
import huanqing.ui.shell.Workspace;
import huanqing.wiring.backup.LedgerBackups;
import huanqing.wiring.ledger.OpenedLedger;
import huanqing.wiring.pages.BackupDesk;
import huanqing.wiring.pages.Screens;
import huanqing.wiring.pages.Sitting;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The window together with the one ledger that lies on it: the person's own, or the demo's. */
final class Desk implements Workspace {
    private static final System.Logger LOG = System.getLogger(Desk.class.getName());
    private static final Errand NOTHING = new Errand(List.of(), Optional.empty());
    private static final Duration AFTER_THE_FIRST_PAINT = Duration.seconds(3);
    private static final Settings SMOKE =
            Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT);

    private final Opening opening;
    private final Background background = Background.threads();
    private final Look look;
    private final MainWindow window;
    private final IntConsumer exit;
    private final Screens.Asking asking;
    private final BackupDesk backups;
    private Optional<BackupRefused> refusal = Optional.empty();
    private CompletableFuture<OpenedLedger> own;
    private boolean replacing;
    private Optional<Errand> missed = Optional.empty();
    private Sitting sitting;
    private Screens screens;

    /** What is to be opened; the person's ledger is being opened while the toolkit still starts. */
    record Opening(
            Wiring wiring, WindowRequest request, CompletableFuture<OpenedLedger> own, Optional<OnlyWindow> place) {
        Opening(Wiring wiring, WindowRequest request, Optional<OnlyWindow> place) {
            this(wiring, request, CompletableFuture.supplyAsync(() -> openOwn(wiring, request)), place);
        }

        boolean demo() {
            return request.passing();
        }

        Errand errand() {
            return new Errand(request.files(), request.due());
        }

        private static OpenedLedger openOwn(Wiring wiring, WindowRequest request) {
            return request.passing() ? wiring.openPassing() : wiring.open(wiring.file(request));
        }
    }

    /** @param exit ends the program with a code */
    Desk(Stage stage, Opening opening, IntConsumer exit) {
        this.opening = opening;
        this.exit = exit;
        own = opening.own();
        Theme.loadFonts();
        look = new Look(store(), opening.wiring().desktopTheme(), background);
        window = new MainWindow(stage, look, background);
        opening.request().size().ifPresent(size -> resize(stage, size));
        LedgerBackups kept = opening.wiring().backups(opening.wiring().file(opening.request()));
        backups = new BackupDesk(kept, new AlertConfirmation(() -> stage), this::restore);
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
            complain(unavailable.reason());
        }
    }

    /** Shows the window, on the demo when that was asked for. */
    void open() {
        sit(new Sitting(taken(own), opening.demo(), this::today), opening.errand());
        look.askDesktop();
        window.show();
        opening.place().ifPresent(place -> place.listen(errand -> background.later(() -> take(errand))));
        if (opening.demo()) {
            fillDemo();
        }
        opening.request().smoke().ifPresent(folder -> new Smoke(folder, window, sitting, screens.shell(), look, exit)
                .start());
    }

    /** Says why the ledger cannot be opened, and ends. */
    private void complain(LedgerUnavailable.Cause reason) {
        if (isMended(reason)) {
            open();
            return;
        }
        String file = opening.wiring().file(opening.request()).toString();
        Alert alert = new Alert(AlertType.WARNING);
        alert.setHeaderText(null);
        Messages words = Messages.in(look.languageProperty().get());
        alert.setTitle(words.text("app.name"));
        alert.setContentText(words.name(reason, file));
        alert.showAndWait();
        exit.accept(1);
    }

    /** A ledger that cannot be read is answered with the newest sound backup, if the person wants it. */
    private boolean isMended(LedgerUnavailable.Cause reason) {
        if (reason != LedgerUnavailable.Cause.DAMAGED && reason != LedgerUnavailable.Cause.NOT_A_LEDGER) {
            return false;
        }
        LedgerBackups kept = backups.backups();
        Optional<Path> wanted = kept.listBackups()
                .newestGood()
                .filter(listed -> backups.isWanted(listed, words()))
                .map(listed -> listed.backup().file());
        if (wanted.isEmpty() || kept.putBack(wanted.get()).isPresent()) {
            return false;
        }
        own = CompletableFuture.completedFuture(opening.wiring().open(kept.ledger()));
        return true;
    }

    @Override
    public boolean isDemo() {
        return sitting.demo();
    }

    @Override
    public void openDemo() {
        replace(opening.wiring()::openPassing, true, NOTHING);
    }

    @Override
    public void openOwn() {
        openOwn(NOTHING);
    }

    private void openOwn(Errand errand) {
        Path file = opening.wiring().file(opening.request());
        replace(() -> opening.wiring().open(file), false, errand);
    }

    void close() {
        opening.place().ifPresent(OnlyWindow::close);
        background.close();
        if (screens != null) {
            screens.stop();
        }
        if (sitting != null) {
            sitting.close();
        }
    }

    private void restore(Path backup) {
        Sitting present = sitting;
        replace(
                () -> {
                    present.close();
                    refusal = backups.backups().putBack(backup);
                    return opening.wiring().open(backups.backups().ledger());
                },
                false,
                NOTHING);
    }

    /** Once the window stands: damage is looked for, and the day gets its backup. */
    private void care(Sitting cared) {
        PauseTransition painted = new PauseTransition(AFTER_THE_FIRST_PAINT);
        painted.setOnFinished(event -> background
                .work(progress -> backups.backups().careForLedger().run())
                .onDone(found -> {
                    if (cared == sitting) {
                        backups.tell(found, cared.notices(), words());
                    }
                })
                .start());
        painted.play();
    }

    private Words words() {
        return new Words(Messages.in(look.languageProperty().get()), look.amountsHiddenProperty()::get);
    }

    /** What a later start wants; it is about the person's own ledger, so a demo makes room for that. */
    private void take(Errand errand) {
        window.raise();
        if (replacing) {
            missed = Optional.of(errand);
        } else if (sitting.demo()) {
            openOwn(errand);
        } else {
            run(errand);
        }
    }

    private void run(Errand errand) {
        errand.due().ifPresent(screens::openDue);
        screens.shell().importFiles(errand.files());
    }

    /** Opening may have to bring an old ledger up to date; until it is done, the one before it stays on the desk. */
    private void replace(Supplier<OpenedLedger> door, boolean demo, Errand errand) {
        if (replacing) {
            return;
        }
        replacing = true;
        background.named().forEach(Work::cancel);
        background
                .work(progress -> door.get())
                .named("ledger.opening")
                .onDone(ledger -> lay(new Sitting(ledger, demo, this::today), errand))
                .onFailed(this::notReplaced)
                .start();
    }

    private void lay(Sitting next, Errand errand) {
        replacing = false;
        Sitting former = sitting;
        sit(next, errand);
        refusal.ifPresent(refused -> next.notices()
                .trouble(Messages.key(refused.reason()), refused.file().toString()));
        refusal = Optional.empty();
        background
                .work(progress -> {
                    former.close();
                    return former;
                })
                .start();
        if (next.demo()) {
            fillDemo();
        }
        takeMissed();
    }

    private void notReplaced(Throwable failure) {
        replacing = false;
        if (failure instanceof LedgerUnavailable unavailable) {
            LOG.log(Level.WARNING, "The ledger cannot be opened", unavailable);
            String file = opening.wiring().file(opening.request()).toString();
            sitting.notices().trouble(Messages.key(unavailable.reason()), file);
        } else {
            background.failed(failure);
        }
        takeMissed();
    }

    /** What a later start asked for while one ledger made room for another. */
    private void takeMissed() {
        Optional<Errand> errand = missed;
        missed = Optional.empty();
        errand.ifPresent(this::take);
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
            care(next);
        }
    }

    private void fillDemo() {
        Sitting filled = sitting;
        background
                .work(progress -> Demo.fill(filled.ledger(), progress))
                .named("demo.preparing")
                .onDone(until -> filled.demoFilled(until))
                .start();
    }

    private LocalDate today() {
        return opening.request().today().orElseGet(opening.wiring()::today);
    }

    /** What is asked for this once is not remembered, and a smoke run looks the same whatever is remembered. */
    private SettingsStore store() {
        WindowRequest request = opening.request();
        SettingsStore remembered = opening.wiring().settings();
        boolean smoke = request.smoke().isPresent();
        if (!smoke && request.language().isEmpty() && request.theme().isEmpty()) {
            return remembered;
        }
        Settings wanted = smoke ? SMOKE : remembered.load();
        if (request.language().isPresent()) {
            wanted = wanted.withLanguage(
                    LanguageChoice.valueOf(request.language().get().name().toUpperCase(Locale.ROOT)));
        }
        return SettingsStore.forgetful(request.theme().map(wanted::withTheme).orElse(wanted));
    }

    private static void resize(Stage stage, WindowSize size) {
        stage.setWidth(size.width());
        stage.setHeight(size.height());
    }

    private static OpenedLedger taken(CompletableFuture<OpenedLedger> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LedgerUnavailable unavailable) {
                throw unavailable;
            }
            throw e;
        }
    }
}
