package huanqing.ui.history;

import huanqing.app.history.History;
import huanqing.app.history.ListSteps.Steps;
import huanqing.app.history.Step;
import huanqing.app.history.Turn;
import huanqing.app.history.Turn.Outcome;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Notices.Phrase;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the person did, undone from the newest and redone; how it went is said at the bottom of the window. */
public final class HistoryViewModel {
    private final History history;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(new Steps(List.of()));

    public HistoryViewModel(History history, Background background, Changes changes, Notices notices) {
        this.history = history;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
    }

    /** Reads the history again. */
    public void load() {
        background.work(progress -> history.list().run()).onDone(steps::set).start();
    }

    /** @param agrees asks the person whether an import may go */
    public void undo(Predicate<Step> agrees) {
        background
                .work(progress -> history.undo().run())
                .onDone(turn -> undone(turn, agrees))
                .start();
    }

    public void redo() {
        background.work(progress -> history.redo().run()).onDone(this::tell).start();
    }

    private void undone(Turn turn, Predicate<Step> agrees) {
        if (turn.outcome() != Outcome.IMPORT_ASKED) {
            tell(turn);
        } else if (agrees.test(turn.step().orElseThrow())) {
            background
                    .work(progress ->
                            history.undo().run(turn.step().orElseThrow().id()))
                    .named("imports.undoing")
                    .onDone(this::tell)
                    .start();
        }
    }

    private void tell(Turn turn) {
        Object[] about = turn.step()
                .map(step -> new Object[] {new Phrase(Messages.key(step.edit()), List.of(step.about()))})
                .orElseGet(() -> new Object[0]);
        if (turn.outcome() == Outcome.STUCK) {
            notices.trouble(Messages.key(turn.outcome()), about);
        } else {
            notices.say(Messages.key(turn.outcome()), about);
        }
        if (turn.step().isPresent()) {
            changes.happened();
        }
    }

    /** As last read. */
    public ReadOnlyObjectProperty<Steps> stepsProperty() {
        return steps.getReadOnlyProperty();
    }
}
