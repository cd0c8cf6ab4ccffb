package huanqing;

import static org.testfx.util.WaitForAsyncUtils.waitFor;

import huanqing.app.settings.ThemeChoice;
import huanqing.cli.GlobalOptions;
import huanqing.cli.WindowRequest;
import huanqing.cli.WindowSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/** The whole window over the ledger of a {@link BackupBench}, started as the program starts it. */
final class DeskBench {
    final List<Integer> exits = new ArrayList<>();
    private final BackupBench bench;
    private final Stage stage;
    private final FxRobot robot;
    private Desk desk;

    DeskBench(BackupBench bench, Stage stage, FxRobot robot) {
        this.bench = bench;
        this.stage = stage;
        this.robot = robot;
    }

    void start() {
        start(GlobalOptions.Lang.zh, ThemeChoice.LIGHT);
    }

    /** A question may stand in the way of the window, so this does not wait. */
    void start(GlobalOptions.Lang language, ThemeChoice theme) {
        WindowRequest request = new WindowRequest(
                Optional.of(bench.ledger),
                Optional.empty(),
                Optional.of(language),
                Optional.of(theme),
                Optional.of(new WindowSize(1024, 700)),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty());
        Wiring wiring = bench.wiring();
        Platform.runLater(() -> {
            desk = new Desk(stage, new Opening(wiring, request, Optional.empty()), exits::add);
            desk.start();
        });
    }

    void close() {
        robot.interact(() -> {
            desk.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
    }

    Desk desk() {
        return desk;
    }

    boolean isAt(String view) {
        return robot.lookup("#view-" + view)
                .tryQueryAs(ToggleButton.class)
                .map(ToggleButton::isSelected)
                .orElse(false);
    }

    /** How many entries the ledger's page shows. */
    void showsEntries(int count) throws Exception {
        until(() -> {
            robot.interact(() ->
                    robot.lookup("#view-ledger").tryQueryAs(ToggleButton.class).ifPresent(ToggleButton::fire));
            return robot.lookup("#table").queryAllAs(TableView.class).stream()
                    .anyMatch(table -> table.getItems().size() == count);
        });
    }

    /** The buttons of the settings' backups, newest first. */
    List<Button> restoreButtons() {
        return robot.lookup("#backups").tryQueryAs(GridPane.class).stream()
                .flatMap(grid -> grid.getChildren().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    /** What the dialog says that is open, once there is one. */
    String dialog() throws Exception {
        until(() -> pane().isPresent());
        DialogPane pane = pane().orElseThrow();
        return pane.getHeaderText() + "\n" + pane.getContentText();
    }

    /** The font in which the dialog's sentence is drawn. */
    String dialogFont() {
        return robot.lookup(".dialog-pane .content").queryLabeled().getFont().getFamily();
    }

    /** Presses a button of the dialog that is open. */
    void answer(Predicate<Button> wanted) throws Exception {
        until(() -> pane().isPresent());
        DialogPane pane = pane().orElseThrow();
        Window dialog = pane.getScene().getWindow();
        Button button = pane.getButtonTypes().stream()
                .map(pane::lookupButton)
                .map(Button.class::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
        robot.interact(button::fire);
        until(() -> !dialog.isShowing());
    }

    private Optional<DialogPane> pane() {
        return robot.lookup(".dialog-pane").tryQueryAs(DialogPane.class);
    }

    static void until(Callable<Boolean> condition) throws Exception {
        waitFor(20, TimeUnit.SECONDS, condition);
    }
}
