package huanqing.ui.jiebei;

import huanqing.app.credit.JiebeiView;
import huanqing.app.credit.KnownLoan;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.calendar.MonthlyDay;
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

/** Jiebei as it stands: the loans and dues, and which of them are open in the page's details. */
public final class JiebeiViewModel {
    private final Function<LocalDate, JiebeiView> showJiebei;
    private final Background background;
    private final Supplier<LocalDate> clock;

    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<JiebeiView> view = new ReadOnlyObjectWrapper<>();
    private final ObservableList<KnownLoan> loans = FXCollections.observableArrayList();
    private final ObservableList<SettledDue> dues = FXCollections.observableArrayList();
    private final ObjectProperty<KnownLoan> loan = new SimpleObjectProperty<>();
    private final ObjectProperty<SettledDue> due = new SimpleObjectProperty<>();
    private final ReadOnlyLongWrapper found = new ReadOnlyLongWrapper();
    private Optional<DueId> wanted = Optional.empty();

    /** @param showJiebei Jiebei on a day */
    public JiebeiViewModel(
            Function<LocalDate, JiebeiView> showJiebei, Background background, Supplier<LocalDate> clock) {
        this.showJiebei = showJiebei;
        this.background = background;
        this.clock = clock;
    }

    /** Reads the ledger again; the loan and the due that were open stay open where they still are. */
    public void load() {
        LocalDate today = clock.get();
        ready.set(false);
        background.work(progress -> showJiebei.apply(today)).onDone(this::show).start();
    }

    private void show(JiebeiView found) {
        KnownLoan loanBefore = loan.get();
        SettledDue dueBefore = due.get();
        view.set(found);
        loans.setAll(found.loans());
        dues.setAll(found.dues());
        loan.set(loans.stream()
                .filter(any -> loanBefore != null && isSame(any, loanBefore))
                .findFirst()
                .or(() -> firstOpen(found))
                .orElse(null));
        due.set(dues.stream()
                .filter(any -> dueBefore != null
                        && any.due().id().equals(dueBefore.due().id()))
                .findFirst()
                .or(found::next)
                .orElse(null));
        ready.set(true);
        openWanted();
        wanted = Optional.empty();
    }

    /** Opens this due as soon as the page shows it, and has it brought into sight; nothing where there is none. */
    public void want(DueId id) {
        wanted = Optional.of(id);
        openWanted();
    }

    private void openWanted() {
        wanted.flatMap(id ->
                        dues.stream().filter(any -> any.due().id().equals(id)).findFirst())
                .ifPresent(any -> {
                    wanted = Optional.empty();
                    due.set(any);
                    found.set(found.get() + 1);
                });
    }

    private static boolean isSame(KnownLoan one, KnownLoan other) {
        return one.start().equals(other.start())
                && one.principal().equals(other.principal())
                && (one.confirmed().isEmpty()
                        || other.confirmed().isEmpty()
                        || one.confirmed()
                                .get()
                                .id()
                                .equals(other.confirmed().get().id()));
    }

    private static Optional<KnownLoan> firstOpen(JiebeiView found) {
        return found.loans().stream()
                .filter(any -> any.confirmed().isPresent())
                .findFirst()
                .or(() -> found.loans().stream().findFirst());
    }

    /** The day of the month that confirmed loans share (J7), for the form of one more. */
    public Optional<MonthlyDay> sharedDueDay() {
        return loans.stream()
                .flatMap(any -> any.confirmed().stream())
                .map(confirmed -> confirmed.contract().dueDay())
                .findFirst();
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
    public ReadOnlyObjectProperty<JiebeiView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The loan whose schedule is open; null while there is none. */
    public ObjectProperty<KnownLoan> loanProperty() {
        return loan;
    }

    /** The due whose figures are open; null while there is none. */
    public ObjectProperty<SettledDue> dueProperty() {
        return due;
    }

    /** Newest first. */
    public ObservableList<KnownLoan> loans() {
        return FXCollections.unmodifiableObservableList(loans);
    }

    /** Newest first. */
    public ObservableList<SettledDue> dues() {
        return FXCollections.unmodifiableObservableList(dues);
    }
}
