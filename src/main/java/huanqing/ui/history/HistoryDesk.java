package huanqing.ui.history;

import huanqing.app.history.Step;
import huanqing.ui.fx.Confirmation;
import huanqing.ui.fx.Words;

/** Undo and redo as the person asks for them, in one language; before an import goes, it is named. */
public final class HistoryDesk {
    private final HistoryViewModel model;
    private final Confirmation confirmation;
    private final Words words;

    public HistoryDesk(HistoryViewModel model, Confirmation confirmation, Words words) {
        this.model = model;
        this.confirmation = confirmation;
        this.words = words;
    }

    public void undo() {
        model.undo(this::agrees);
    }

    public void redo() {
        model.redo();
    }

    private boolean agrees(Step step) {
        return confirmation.ask(
                words,
                words.text("imports.undo-question", step.about()),
                words.text("imports.undo-explanation"),
                words.text("imports.undo"));
    }
}
