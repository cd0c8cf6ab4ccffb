package huanqing.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Ctrl+K: type a part of what is wanted, Enter does it, Escape leaves. */
public final class PaletteController {
    private List<Command> commands = List.of();
    private Node focusBefore;

    @FXML
    private StackPane root;

    @FXML
    private TextField typed;

    @FXML
    private ListView<Command> found;

    @FXML
    private Label nothing;

    @FXML
    private void initialize() {
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
        found.setCellFactory(list -> new CommandCell());
        nothing.visibleProperty().bind(Bindings.isEmpty(found.getItems()));
        typed.textProperty().addListener((property, old, now) -> filter());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(List<Command> all) {
        commands = all;
        focusBefore = root.getScene().getFocusOwner();
        typed.clear();
        filter();
        root.setVisible(true);
        typed.requestFocus();
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getTarget() == root) {
            hide();
        }
    }

    @FXML
    private void run() {
        Command chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            chosen.action().run();
        }
    }

    void close() {
        if (root.isVisible()) {
            hide();
        }
    }

    private void hide() {
        root.setVisible(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    private void filter() {
        found.getItems()
                .setAll(commands.stream()
                        .filter(command -> command.matches(typed.getText()))
                        .toList());
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> hide();
            case ENTER -> run();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        int size = found.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(found.getSelectionModel().getSelectedIndex() + step, size);
            found.getSelectionModel().select(next);
            found.scrollTo(Math.max(0, next - 3));
        }
    }

    /** Icon and words on the left, keys on the right. */
    private final class CommandCell extends ListCell<Command> {
        private final FontIcon icon = new FontIcon();
        private final Label title = new Label();
        private final Label keys = new Label();
        private final HBox line = new HBox(icon, title, filler(), keys);

        CommandCell() {
            line.getStyleClass().add("command");
            keys.getStyleClass().add("keys");
            setOnMouseClicked(event -> PaletteController.this.run());
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setGraphic(empty || command == null ? null : line);
            if (!empty && command != null) {
                icon.setIconLiteral(command.icon());
                title.setText(command.title());
                keys.setText(command.shortcut());
                keys.setVisible(!command.shortcut().isEmpty());
            }
        }

        private static Region filler() {
            Region filler = new Region();
            HBox.setHgrow(filler, Priority.ALWAYS);
            return filler;
        }
    }
}
