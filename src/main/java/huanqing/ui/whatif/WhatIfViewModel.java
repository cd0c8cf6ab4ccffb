package huanqing.ui.whatif;

import huanqing.app.scenario.Comparison;
import huanqing.app.scenario.KeepScenarios;
import huanqing.app.scenario.KnownScenario;
import huanqing.app.scenario.ReadyMade;
import huanqing.domain.scenario.Outcome;
import huanqing.domain.scenario.Scenario;
import huanqing.domain.scenario.ScenarioId;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The scenarios beside today's plan, and which of them is being changed. */
public final class WhatIfViewModel {
    private final Function<LocalDate, Comparison> compare;
    private final KeepScenarios keep;
    private final Runnable undoLast;
    private final Background background;
    private final Supplier<LocalDate> clock;
    private final Changes changes;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<KnownScenario>> removed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<ScenarioId>> drawn = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ScenarioId>> edited = new SimpleObjectProperty<>(Optional.empty());

    /**
     * @param compare lays the kept scenarios over the plan of a day
     * @param undoLast undoes the last change of the ledger
     */
    public WhatIfViewModel(
            Function<LocalDate, Comparison> compare,
            KeepScenarios keep,
            Runnable undoLast,
            Background background,
            Supplier<LocalDate> clock,
            Changes changes,
            Notices notices) {
        this.compare = compare;
        this.keep = keep;
        this.undoLast = undoLast;
        this.background = background;
        this.clock = clock;
        this.changes = changes;
        this.notices = notices;
        changes.countProperty().subscribe(() -> removed.set(Optional.empty()));
    }

    /** Reads the ledger again. */
    public void load() {
        LocalDate today = clock.get();
        ready.set(false);
        background
                .work(progress -> compare.apply(today))
                .onDone(found -> {
                    comparison.set(found);
                    ready.set(true);
                })
                .start();
    }

    public void add(ReadyMade made, String name) {
        Scenario scenario = new Scenario(name, made.changes());
        background
                .work(progress -> keep.add(scenario))
                .onDone(id -> changes.happened())
                .start();
    }

    /** Adds a scenario that supposes nothing yet, and opens it for changing. */
    public void addEmpty(String name) {
        background
                .work(progress -> keep.add(new Scenario(name, List.of())))
                .onDone(id -> {
                    changes.happened();
                    edited.set(Optional.of(id));
                })
                .start();
    }

    public void change(ScenarioId id, Scenario scenario) {
        background
                .work(progress -> keep.change(id, scenario))
                .onDone(kept -> changes.happened())
                .start();
    }

    /** Takes it away; it can be brought back until something else changes. */
    public void remove(ScenarioId id, Scenario scenario) {
        background
                .work(progress -> keep.remove(id))
                .onDone(gone -> {
                    if (edited.get().equals(Optional.of(id))) {
                        edited.set(Optional.empty());
                    }
                    notices.say("whatif.removed", scenario.name());
                    changes.happened();
                    removed.set(Optional.of(new KnownScenario(id, scenario)));
                })
                .start();
    }

    /** Undoes that one was taken away just now. */
    public void bringBack() {
        removed.get().ifPresent(gone -> {
            removed.set(Optional.empty());
            drawn.set(Optional.of(gone.id()));
            undoLast.run();
        });
    }

    /** The scenario that is being changed, as it stands. */
    public Optional<Scenario> editedScenario() {
        return edited.get().flatMap(id -> comparison.get().scenarios().stream()
                .filter(compared -> compared.id().equals(id))
                .map(compared -> compared.outcome().scenario())
                .findFirst());
    }

    /** What is drawn: the scenario that was chosen, else the newest; empty while there is none. */
    public Optional<Outcome> drawn() {
        List<Comparison.Compared> all =
                comparison.get() == null ? List.of() : comparison.get().scenarios();
        return all.stream()
                .filter(compared -> drawn.get().equals(Optional.of(compared.id())))
                .findFirst()
                .or(() -> all.stream().reduce((older, newer) -> newer))
                .map(Comparison.Compared::outcome);
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Null until it is first known. */
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The one taken away just now; empty when the last change was another. */
    public ReadOnlyObjectProperty<Optional<KnownScenario>> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /** The scenario that the person wants to see drawn. */
    public ObjectProperty<Optional<ScenarioId>> drawnProperty() {
        return drawn;
    }

    public ObjectProperty<Optional<ScenarioId>> editedProperty() {
        return edited;
    }
}
