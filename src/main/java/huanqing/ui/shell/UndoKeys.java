package huanqing.ui.shell;

import huanqing.ui.history.HistoryDesk;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Ctrl+Z and Ctrl+Shift+Z wherever the focus is. A text field comes first as long as it has typing of its own to undo or
 * redo; it would swallow the keys even when it has none.
 */
final class UndoKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final HistoryDesk desk;

    UndoKeys(HistoryDesk desk) {
        this.desk = desk;
    }

    void install(Node root, Scene scene) {
        scene.getAccelerators().put(UNDO, desk::undo);
        scene.getAccelerators().put(REDO, desk::redo);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl text)) {
            return;
        }
        if (UNDO.match(event) && !text.isUndoable()) {
            event.consume();
            desk.undo();
        } else if (REDO.match(event) && !text.isRedoable()) {
            event.consume();
            desk.redo();
        }
    }
}
