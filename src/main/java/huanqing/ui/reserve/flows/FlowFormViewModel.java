package huanqing.ui.reserve.flows;

import huanqing.app.cashflow.PlanFlows;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.PlannedFlowId;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.figures.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A planned flow as the person types it: checked as text, kept when all of it can be read. */
public final class FlowFormViewModel {
    private final PlanFlows planFlows;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final StringProperty label = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty last = new SimpleStringProperty("");
    private final ObjectProperty<Rhythm> rhythm = new SimpleObjectProperty<>(Rhythm.MONTHLY);
    private final ObjectProperty<Moment> moment = new SimpleObjectProperty<>(Moment.EVENING);
    private final ReadOnlyObjectWrapper<Optional<FlowKind>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PlannedFlowId> changed = Optional.empty();

    public FlowFormViewModel(PlanFlows planFlows, Background background, Changes changes, Notices notices) {
        this.planFlows = planFlows;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
    }

    /** Opens the form for a new flow of that kind. */
    public void add(FlowKind kind) {
        changed = Optional.empty();
        fill("", "", "", "");
        rhythm.set(Rhythm.MONTHLY);
        moment.set(kind == FlowKind.INCOME ? Moment.EVENING : Moment.MORNING);
        open.set(Optional.of(kind));
    }

    /** Opens the form with a flow that is kept already. */
    public void change(KnownFlow known) {
        PlannedFlow flow = known.flow();
        changed = Optional.of(known.id());
        fill(
                flow.label(),
                BigDecimal.valueOf(flow.amount().fen(), 2).toPlainString(),
                flow.first().toString(),
                flow.last().map(LocalDate::toString).orElse(""));
        rhythm.set(flow.rhythm());
        moment.set(flow.moment());
        open.set(Optional.of(flow.kind()));
    }

    private void fill(String word, String sum, String from, String until) {
        label.set(word);
        amount.set(sum);
        first.set(from);
        last.set(until);
        wrong.set(Optional.empty());
    }

    public void close() {
        open.set(Optional.empty());
    }

    /** Keeps what the form says, if all of it can be read. */
    public void confirm() {
        Typed<String> word = label.get().isBlank()
                ? Typed.wrong("flows.form.no-label")
                : Typed.of(label.get().strip());
        Typed<Money> sum = Typed.amount(amount.get());
        Typed<LocalDate> from = Typed.day(first.get());
        Typed<Optional<LocalDate>> until = until(from);
        wrong.set(Stream.<Typed<?>>of(word, sum, from, until)
                .filter(typed -> typed.value().isEmpty())
                .findFirst());
        if (wrong.get().isEmpty()) {
            keep(new PlannedFlow(
                    word.value().orElseThrow(),
                    open.get().orElseThrow(),
                    sum.value().orElseThrow(),
                    moment.get(),
                    rhythm.get(),
                    from.value().orElseThrow(),
                    until.value().orElseThrow()));
        }
    }

    private Typed<Optional<LocalDate>> until(Typed<LocalDate> from) {
        if (last.get().isBlank()) {
            return Typed.of(Optional.empty());
        }
        Typed<LocalDate> day = Typed.day(last.get());
        boolean backwards = day.value()
                .flatMap(end -> from.value().map(start -> end.isBefore(start)))
                .orElse(false);
        if (backwards) {
            return Typed.wrong("flows.form.backwards");
        }
        return new Typed<>(day.value().map(Optional::of), day.problem(), day.arguments());
    }

    private void keep(PlannedFlow flow) {
        Optional<PlannedFlowId> id = changed;
        background
                .work(progress -> {
                    id.ifPresentOrElse(known -> planFlows.change(known, flow), () -> planFlows.add(flow));
                    return flow;
                })
                .onDone(kept -> {
                    close();
                    notices.say("flows.plan.kept", kept.label());
                    changes.happened();
                })
                .start();
    }

    public StringProperty labelProperty() {
        return label;
    }

    /** In yuan. */
    public StringProperty amountProperty() {
        return amount;
    }

    public StringProperty firstProperty() {
        return first;
    }

    /** Blank while it goes on. */
    public StringProperty lastProperty() {
        return last;
    }

    public ObjectProperty<Rhythm> rhythmProperty() {
        return rhythm;
    }

    public ObjectProperty<Moment> momentProperty() {
        return moment;
    }

    /** The kind of flow that the form is open for; empty while it is shut. */
    public ReadOnlyObjectProperty<Optional<FlowKind>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The first field that cannot be read. */
    public ReadOnlyObjectProperty<Optional<Typed<?>>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
