package huanqing.ui.huabei;

import huanqing.app.credit.HuabeiView;
import huanqing.app.credit.KeptConversion;
import huanqing.domain.credit.bills.OpenInstalments;
import huanqing.domain.credit.contract.BillConversion.EarlyEnd;
import huanqing.domain.credit.contract.BillConversion.Instalments;
import huanqing.domain.credit.contract.ConversionObstacle;
import huanqing.domain.credit.huabei.SettlementPolicy;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.figures.Typed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The statement that the terms of the open bill's conversion were settled before their time: made, or taken back. */
public final class EarlyEndViewModel {
    private final Keeper keeper;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final StringProperty on = new SimpleStringProperty("");
    private final ObjectProperty<SettlementPolicy> policy = new SimpleObjectProperty<>(SettlementPolicy.WAIVE_UNBILLED);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NONE);
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ConversionObstacle>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private YearMonth bill;

    /** Keeps an early end unless nothing was left to settle, and forgets that of a bill. */
    public interface Keeper {
        Optional<ConversionObstacle> keep(YearMonth bill, EarlyEnd end);

        void forget(YearMonth bill);
    }

    /**
     * What can be said of the open bill.
     *
     * @param left the terms that go on; empty where the bill has none
     * @param end how they were settled
     */
    public record Standing(Optional<OpenInstalments> left, Optional<EarlyEnd> end) {
        static final Standing NONE = new Standing(Optional.empty(), Optional.empty());
    }

    public EarlyEndViewModel(Keeper keeper, Background background, Changes changes, Notices notices) {
        this.keeper = keeper;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
    }

    /** Follows the open bill; a form that was open for another one closes. */
    public void follow(HuabeiView view, YearMonth chosen) {
        if (!chosen.equals(bill)) {
            open.set(false);
        }
        bill = chosen;
        Optional<KeptConversion> kept = Optional.ofNullable(view.conversions().get(chosen))
                .filter(found -> found.conversion().way() instanceof Instalments);
        standing.set(new Standing(
                view.instalments().stream()
                        .filter(plan -> plan.source().equals(new OpenInstalments.Converted(chosen)))
                        .findFirst(),
                kept.flatMap(found -> found.conversion().ended())));
    }

    /** Opens an empty form. */
    public void open() {
        on.set("");
        policy.set(SettlementPolicy.WAIVE_UNBILLED);
        wrong.set(Optional.empty());
        refused.set(Optional.empty());
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /** Keeps what the form says, if the day can be read and terms were left on it. */
    public void confirm() {
        Typed<LocalDate> day = Typed.day(on.get());
        refused.set(Optional.empty());
        wrong.set(day.value().isEmpty() ? Optional.of(day) : Optional.empty());
        YearMonth meant = bill;
        day.value().map(date -> new EarlyEnd(date, policy.get())).ifPresent(end -> background
                .work(progress -> keeper.keep(meant, end))
                .onDone(answer -> {
                    refused.set(answer);
                    if (answer.isEmpty()) {
                        done("huabei.settle.kept");
                    }
                })
                .start());
    }

    /** Lets the terms go on. */
    public void undo() {
        YearMonth meant = bill;
        background
                .work(progress -> {
                    keeper.forget(meant);
                    return meant;
                })
                .onDone(forgotten -> done("huabei.settle.undone"))
                .start();
    }

    private void done(String notice) {
        open.set(false);
        notices.say(notice);
        changes.happened();
    }

    /** The day it was done. */
    public StringProperty onProperty() {
        return on;
    }

    public ObjectProperty<SettlementPolicy> policyProperty() {
        return policy;
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** Set while the day cannot be read. */
    public ReadOnlyObjectProperty<Optional<Typed<?>>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** Why what was stated last was not kept. */
    public ReadOnlyObjectProperty<Optional<ConversionObstacle>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    YearMonth bill() {
        return bill;
    }
}
