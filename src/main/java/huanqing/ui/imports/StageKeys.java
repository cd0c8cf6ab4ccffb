package huanqing.ui.imports;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** An import without a mouse: the keyboard is where the stage goes on, and Esc leaves the file. */
final class StageKeys {
    private final Pane stages;
    private final ImportViewModel model;

    StageKeys(Pane stages, ImportViewModel model) {
        this.stages = stages;
        this.model = model;
        // A filter, for lists and tables would swallow the key.
        stages.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Puts the keyboard at what goes on from the visible stage or, where something must be said before, at the question. */
    void begin() {
        stages.getChildren().stream().filter(Node::isVisible).forEach(StageKeys::beginIn);
    }

    private static void beginIn(Node card) {
        Node goesOn = card.lookup(".accent");
        boolean canGoOn = goesOn != null && !goesOn.isDisabled();
        (canGoOn ? goesOn : card.lookup(".begin-here")).requestFocus();
    }

    private void pressed(KeyEvent event) {
        boolean choosing = event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
        if (event.getCode() == KeyCode.ESCAPE && !choosing) {
            leave();
            event.consume();
        }
    }

    private void leave() {
        switch (model.stageProperty().get()) {
            case READING, SAVING -> model.cancel();
            case PASSWORD, CHARSET, MAPPING, REFUSED, PREVIEW -> model.next();
            case CHOOSING, DONE -> {}
        }
    }
}
