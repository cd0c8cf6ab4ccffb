package huanqing;

import huanqing.app.Progress;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.i18n.Language;
import huanqing.infra.files.UserFolders;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.Pictures;
import huanqing.ui.fx.Theme;
import huanqing.ui.reminder.BannerViewModel;
import huanqing.ui.shell.ShellController;
import huanqing.ui.shell.Workspace;
import huanqing.wiring.ledger.OpenedLedger;
import huanqing.wiring.pages.Screens;
import huanqing.wiring.pages.Sitting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.testfx.api.FxRobot;

/** One page of the window over a real ledger, in any language and look, for tests of that page. */
final class ProductScreen<C extends Page> {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final OpenedLedger ledger =
            new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing();
    final Look look;
    private final Sitting sitting = new Sitting(ledger, false, () -> TODAY);
    private final Screens screens;
    private final Class<C> page;

    ProductScreen(Class<C> page) {
        this(page, Background.direct());
    }

    /** @param background to be closed by whoever gives it; an import needs threads */
    ProductScreen(Class<C> page, Background background) {
        this.page = page;
        look = new Look(
                SettingsStore.forgetful(
                        Settings.FIRST_START.withLanguage(LanguageChoice.ZH).withTheme(ThemeChoice.LIGHT)),
                () -> false,
                background);
        screens = new Screens(
                sitting,
                new NoWorkspace(),
                look,
                background,
                new Screens.Asking(
                        words -> List.of(), (words, question, explanation, action) -> true, notices -> new NoDesk()));
    }

    void fillWithDemo() {
        Demo.fill(ledger, Progress.NONE);
    }

    BannerViewModel banner() {
        return screens.banner();
    }

    void openDue(String due) {
        screens.openDue(due);
    }

    void changed() {
        sitting.changes().happened();
    }

    Scene scene(double width, double height, Language language) {
        Scene scene = new Scene(new StackPane(), width, height);
        Theme.dress(scene, look);
        scene.setRoot(root(language));
        return scene;
    }

    /** The whole window with its sidebar, in front the view of this key. */
    Scene window(double width, double height, Language language, String view) {
        Scene scene = new Scene(new StackPane(), width, height);
        Theme.dress(scene, look);
        screens.shell().open(view);
        scene.setRoot(screens.speaking(language).load(ShellController.class).root());
        return scene;
    }

    void open(String view) {
        screens.shell().open(view);
    }

    void importFiles(Path... files) {
        screens.shell().importFiles(List.of(files));
    }

    String front() {
        return screens.shell().currentProperty().get().key();
    }

    /** The whole page at once, however long it is. */
    void picture(FxRobot robot, String name, double width, double height, Language language) {
        Pictures.take(robot, name, () -> scene(width, height, language));
    }

    private Parent root(Language language) {
        StackPane shell = new StackPane(screens.speaking(language).load(page).root());
        shell.getStyleClass().add("shell");
        return shell;
    }

    record NoWorkspace() implements Workspace {
        @Override
        public boolean isDemo() {
            return false;
        }

        @Override
        public void openDemo() {
            throw new AssertionError("nobody asked for the demo");
        }

        @Override
        public void openOwn() {
            throw new AssertionError("nobody left the demo");
        }
    }

    record NoDesk() implements ChartDesk {
        @Override
        public Optional<Path> placeFor(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public void saved(Path file) {}

        @Override
        public void failed(Path file, IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
