package huanqing.ui.limit;

import huanqing.app.limit.LimitView;
import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.statement.AmountText;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.figures.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One product's limit: what it is, how it came there, and the form that states another. */
public final class LimitViewModel {
    private final Product product;
    private final Keeper keeper;
    private final Background background;
    private final Changes changes;
    private final Notices notices;
    private final StringProperty amount = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty lender = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<LimitView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Typed<?>>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Shows a product's limit as it stands today, keeps what was stated of it, and forgets it. */
    public interface Keeper {
        LimitView show(Product product);

        void keep(LimitChange change);

        void forget(LimitChange change);
    }

    public LimitViewModel(Product product, Keeper keeper, Background background, Changes changes, Notices notices) {
        this.product = product;
        this.keeper = keeper;
        this.background = background;
        this.changes = changes;
        this.notices = notices;
    }

    /** Reads the ledger again. */
    public void load() {
        background.work(progress -> keeper.show(product)).onDone(view::set).start();
    }

    /** Opens an empty form; it is from today on unless another day is typed. */
    public void open() {
        amount.set("");
        lender.set("");
        from.set(view.get() == null ? "" : view.get().today().toString());
        wrong.set(Optional.empty());
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /** Keeps what the form says, if all of it can be read; a limit of 0 says that it was closed. */
    public void confirm() {
        Typed<Money> limit = AmountText.read(amount.get()) instanceof AmountText.Exact exact
                        && !exact.money().isNegative()
                ? Typed.of(exact.money())
                : Typed.wrong("limit.no-amount");
        Typed<LocalDate> day = Typed.day(from.get());
        wrong.set(Stream.<Typed<?>>of(limit, day)
                .filter(typed -> typed.value().isEmpty())
                .findFirst());
        if (wrong.get().isEmpty()) {
            Optional<String> bank = Optional.of(lender.get().strip()).filter(name -> !name.isEmpty());
            LimitChange change = new LimitChange(
                    product, bank, limit.value().orElseThrow(), day.value().orElseThrow());
            write(() -> keeper.keep(change), "limit.kept");
        }
    }

    /** Takes a statement back. */
    public void forget(LimitChange change) {
        write(() -> keeper.forget(change), "limit.forgotten");
    }

    private void write(Runnable writing, String said) {
        background
                .work(progress -> {
                    writing.run();
                    return said;
                })
                .onDone(key -> {
                    open.set(false);
                    notices.say(key);
                    changes.happened();
                })
                .start();
    }

    /** Null until something was loaded. */
    public ReadOnlyObjectProperty<LimitView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The whole limit, in yuan. */
    public StringProperty amountProperty() {
        return amount;
    }

    /** The first day on which it holds. */
    public StringProperty fromProperty() {
        return from;
    }

    /** The bank; blank for Ant Consumer Finance. */
    public StringProperty lenderProperty() {
        return lender;
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** The first field that cannot be read. */
    public ReadOnlyObjectProperty<Optional<Typed<?>>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
