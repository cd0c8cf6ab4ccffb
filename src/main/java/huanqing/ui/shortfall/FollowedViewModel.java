package huanqing.ui.shortfall;

import huanqing.app.shortfall.AcceptPlan;
import huanqing.app.shortfall.AcceptedPlan;
import huanqing.app.shortfall.FollowedPlan;
import huanqing.domain.shortfall.RepaymentPlan;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The plan that the person follows: accepted, dropped, and either undone. */
public final class FollowedViewModel {
    private final AcceptPlan acceptPlan;
    private final Function<LocalDate, Optional<FollowedPlan>> intentions;
    private final Runnable undoLast;
    private final Supplier<LocalDate> clock;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<FollowedPlan>> followed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    /** @param undoLast undoes the last change of the ledger */
    public FollowedViewModel(
            AcceptPlan acceptPlan,
            Function<LocalDate, Optional<FollowedPlan>> intentions,
            Runnable undoLast,
            Supplier<LocalDate> clock,
            Background background,
            Changes changes,
            Notices notices) {
        this.acceptPlan = acceptPlan;
        this.intentions = intentions;
        this.undoLast = undoLast;
        this.clock = clock;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
        changes.countProperty().subscribe(() -> undoable.set(false));
    }

    public void load() {
        LocalDate today = clock.get();
        background
                .work(progress -> intentions.apply(today))
                .onDone(followed::set)
                .start();
    }

    public void accept(RepaymentPlan plan) {
        keep(Optional.of(AcceptedPlan.of(plan)), "shortfall.accepted");
    }

    public void drop() {
        keep(Optional.empty(), "shortfall.dropped");
    }

    /** Follows again what was followed before the change made just now. */
    public void undo() {
        undoLast.run();
    }

    private void keep(Optional<AcceptedPlan> plan, String said) {
        background
                .work(progress -> acceptPlan.run(plan))
                .onDone(replaced -> {
                    notices.say(said);
                    changes.happened();
                    undoable.set(true);
                })
                .start();
    }

    public ReadOnlyObjectProperty<Optional<FollowedPlan>> followedProperty() {
        return followed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }
}
