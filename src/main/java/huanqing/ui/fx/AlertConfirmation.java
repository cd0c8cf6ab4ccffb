package huanqing.ui.fx;

import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks with a dialog over the window; Escape and the cancel button keep everything as it is. */
public final class AlertConfirmation implements Confirmation {
    private final Supplier<Window> owner;

    public AlertConfirmation(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public boolean ask(Words words, String question, String explanation, String action) {
        return choose(words, question, explanation, action, words.text("action.cancel"));
    }

    @Override
    public boolean choose(Words words, String question, String explanation, String action, String otherwise) {
        ButtonType goOn = new ButtonType(action, ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(otherwise, ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, explanation, goOn, cancel);
        alert.setHeaderText(question);
        return dressed(alert, words).showAndWait().filter(goOn::equals).isPresent();
    }

    /** Says what went wrong where there is no window to say it in. */
    public void complain(Words words, String sentence) {
        ButtonType seen = new ButtonType(words.text("action.understood"), ButtonData.OK_DONE);
        Alert alert = new Alert(AlertType.WARNING, sentence, seen);
        alert.setHeaderText(null);
        dressed(alert, words).showAndWait();
    }

    /** Without its owner it would have none of the window's style, nor its font. */
    private Alert dressed(Alert alert, Words words) {
        alert.initOwner(owner.get());
        alert.setTitle(words.text("app.name"));
        alert.getDialogPane().getStyleClass().add("question");
        return alert;
    }
}
