package huanqing.ui.imports;

import huanqing.app.statement.Refusal;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks for the password of an encrypted ZIP until it is right. */
public final class PasswordController {
    private static final String ATTENTION = "attention";

    private final ImportViewModel model;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private Label passwordHint;

    @FXML
    private PasswordField password;

    @FXML
    private Button openButton;

    public PasswordController(ImportViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        openButton.disableProperty().bind(password.textProperty().isEmpty());
        WhileShown.of(root, () -> model.stageProperty().subscribe(this::ask));
    }

    @FXML
    private void open() {
        char[] typed = password.getText().toCharArray();
        password.clear();
        model.open(typed);
    }

    @FXML
    private void leave() {
        model.next();
    }

    private void ask(ImportStage stage) {
        if (stage != ImportStage.PASSWORD) {
            password.clear();
            return;
        }
        boolean wrong = model.passwordWrongProperty().get();
        passwordHint.setText(words.name(model.refusalProperty().get().orElse(Refusal.ZIP_NEEDS_PASSWORD)));
        passwordHint.getStyleClass().removeAll(ATTENTION);
        if (wrong) {
            passwordHint.getStyleClass().add(ATTENTION);
        }
        passwordHint.setGraphic(wrong ? new FontIcon("fth-alert-circle") : null);
    }
}
