package huanqing.ui.huabei;

import huanqing.app.credit.HuabeiView;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.ui.fx.Background;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Huabei as it stands: what the page's parts show, and the bill that is opened into its formulas. */
public final class HuabeiViewModel {
    private final Function<LocalDate, HuabeiView> showHuabei;
    private final Background background;
    private final Supplier<LocalDate> clock;

    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<HuabeiView> view = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<SettledDue> chosen = new SimpleObjectProperty<>();
    private final ObservableList<SettledDue> bills = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper found = new ReadOnlyLongWrapper();
    private Optional<DueId> wanted = Optional.empty();

    /** @param showHuabei Huabei on a day */
    public HuabeiViewModel(
            Function<LocalDate, HuabeiView> showHuabei, Background background, Supplier<LocalDate> clock) {
        this.showHuabei = showHuabei;
        this.background = background;
        this.clock = clock;
    }

    /** Reads the ledger again; the bill that was open stays open where it still is. */
    public void load() {
        LocalDate today = clock.get();
        ready.set(false);
        background.work(progress -> showHuabei.apply(today)).onDone(this::show).start();
    }

    private void show(HuabeiView found) {
        SettledDue before = chosen.get();
        view.set(found);
        bills.setAll(found.issued());
        chosen.set(bills.stream()
                .filter(bill ->
                        before != null && bill.due().id().equals(before.due().id()))
                .findFirst()
                .or(found::current)
                .orElse(null));
        ready.set(true);
        openWanted();
        wanted = Optional.empty();
    }

    /** Opens this bill as soon as the page shows it, and has it brought into sight; nothing where there is none. */
    public void want(DueId id) {
        wanted = Optional.of(id);
        openWanted();
    }

    private void openWanted() {
        wanted.flatMap(id ->
                        bills.stream().filter(any -> any.due().id().equals(id)).findFirst())
                .ifPresent(any -> {
                    wanted = Optional.empty();
                    chosen.set(any);
                    found.set(found.get() + 1);
                });
    }

    /** Whether the page shows the ledger as it is now. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Counts how often a wanted one was opened, each time for bringing it into sight. */
    public ReadOnlyLongProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Null until something was loaded. */
    public ReadOnlyObjectProperty<HuabeiView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The bill whose figures are open; null while there is none. */
    public ObjectProperty<SettledDue> chosenProperty() {
        return chosen;
    }

    /** The bills that were issued, newest first. */
    public ObservableList<SettledDue> bills() {
        return FXCollections.unmodifiableObservableList(bills);
    }
}
