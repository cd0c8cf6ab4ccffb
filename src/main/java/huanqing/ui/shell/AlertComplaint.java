package huanqing.ui.shell;

import huanqing.ui.fx.Words;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Says in a dialog what went wrong where there is no window to say it in. */
public final class AlertComplaint {
    private AlertComplaint() {}

    /** @param owner the window that did not open; the dialog is dressed as it is */
    public static void show(Window owner, Words words, String sentence) {
        ButtonType seen = new ButtonType(words.text("action.understood"), ButtonData.OK_DONE);
        Alert alert = new Alert(AlertType.WARNING, sentence, seen);
        alert.initOwner(owner);
        alert.setTitle(words.text("app.name"));
        alert.setHeaderText(null);
        alert.getDialogPane().getStyleClass().add("question");
        alert.showAndWait();
    }
}
