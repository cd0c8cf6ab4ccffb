package huanqing.ui.settings;

import huanqing.app.backup.LedgerContents;
import huanqing.app.backup.ListBackups.Listed;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** The backups: when each was made and why, what it holds, and the way back to it. */
public final class BackupsController {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final long KIB = 1024;

    private final Optional<BackupsViewModel> model;
    private final Consumer<Listed> restore;
    private final Runnable openFolder;
    private final Words words;
    private final ListChangeListener<Listed> listener = change -> show();

    @FXML
    private Node root;

    @FXML
    private Button make;

    @FXML
    private Label sync;

    @FXML
    private Label none;

    @FXML
    private GridPane backups;

    /**
     * @param model empty for a ledger that lies in no file, such as the demo
     * @param restore asks whether to go back to a backup, and goes
     */
    public BackupsController(
            Optional<BackupsViewModel> model, Consumer<Listed> restore, Runnable openFolder, Words words) {
        this.model = model;
        this.restore = restore;
        this.openFolder = openFolder;
        this.words = words;
    }

    @FXML
    private void initialize() {
        root.setVisible(model.isPresent());
        root.setManaged(model.isPresent());
        sync.managedProperty().bind(sync.visibleProperty());
        model.flatMap(BackupsViewModel::syncFolder).ifPresent(this::showSync);
        none.managedProperty().bind(none.visibleProperty());
        model.ifPresent(backed -> {
            make.disableProperty().bind(backed.busyProperty());
            WhileShown.of(root, () -> {
                backed.backups().addListener(listener);
                backed.look();
                show();
                return () -> backed.backups().removeListener(listener);
            });
        });
    }

    @FXML
    private void make() {
        model.ifPresent(BackupsViewModel::make);
    }

    @FXML
    private void openFolder() {
        openFolder.run();
    }

    private void showSync(String folder) {
        sync.setText(words.text("backups.sync", folder));
        sync.setVisible(true);
    }

    private void show() {
        backups.getChildren().clear();
        model.ifPresent(backed -> {
            none.setVisible(backed.backups().isEmpty());
            for (int row = 0; row < backed.backups().size(); row++) {
                add(backed.backups().get(row), row);
            }
        });
    }

    private void add(Listed listed, int row) {
        Label at = new Label(MOMENT.format(listed.backup().at()));
        Label why = new Label(words.name(listed.backup().occasion()));
        Label holds = listed.contents().map(this::held).orElseGet(this::damaged);
        Label size = new Label(words.text("backups.size", (listed.backup().bytes() + KIB - 1) / KIB));
        Button back = new Button(words.text("backups.restore"));
        back.setAccessibleText(words.text("backups.restore") + " " + at.getText());
        back.setMinWidth(Button.USE_PREF_SIZE);
        back.setDisable(listed.contents().isEmpty());
        back.setOnAction(event -> restore.accept(listed));
        at.setMinWidth(Label.USE_PREF_SIZE);
        size.setMinWidth(Label.USE_PREF_SIZE);
        backups.addRow(row, at, why, holds, size, back);
    }

    private Label held(LedgerContents contents) {
        return new Label(words.text("backups.entries", contents.entries()));
    }

    private Label damaged() {
        Label damaged = new Label(words.text("backups.damaged"), new FontIcon("fth-alert-triangle"));
        damaged.getStyleClass().add("warning-line");
        return damaged;
    }
}
