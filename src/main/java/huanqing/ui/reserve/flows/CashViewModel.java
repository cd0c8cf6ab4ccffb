package huanqing.ui.reserve.flows;

import huanqing.app.cashflow.CashView;
import huanqing.ui.fx.Background;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The money at hand and what comes and goes, as the cards of the page show them. */
public final class CashViewModel {
    private final Function<LocalDate, CashView> showCash;
    private final Background background;
    private final Supplier<LocalDate> clock;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<CashView> view = new ReadOnlyObjectWrapper<>();

    public CashViewModel(Function<LocalDate, CashView> showCash, Background background, Supplier<LocalDate> clock) {
        this.showCash = showCash;
        this.background = background;
        this.clock = clock;
    }

    /** Reads the ledger again. */
    public void load() {
        LocalDate today = clock.get();
        ready.set(false);
        background
                .work(progress -> showCash.apply(today))
                .onDone(found -> {
                    view.set(found);
                    ready.set(true);
                })
                .start();
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Null until something was loaded. */
    public ReadOnlyObjectProperty<CashView> viewProperty() {
        return view.getReadOnlyProperty();
    }
}
