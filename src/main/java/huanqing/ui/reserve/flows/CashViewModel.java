package huanqing.ui.reserve.flows;

import huanqing.app.cashflow.CashView;
import huanqing.domain.cashflow.capacity.Capacity;
import huanqing.domain.cashflow.proposal.FlowProposal;
import huanqing.ui.fx.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The money at hand, what comes and goes, and what the debts take of it, as the cards of the page show them. */
public final class CashViewModel {
    private final Function<LocalDate, Seen> look;
    private final Background background;
    private final Supplier<LocalDate> clock;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>();

    /** What the ledger shows on a day, all from one moment. */
    public record Seen(CashView cash, List<FlowProposal> proposals, Capacity capacity) {
        public Seen {
            proposals = List.copyOf(proposals);
        }
    }

    public CashViewModel(Function<LocalDate, Seen> look, Background background, Supplier<LocalDate> clock) {
        this.look = look;
        this.background = background;
        this.clock = clock;
    }

    /** Reads the ledger again. */
    public void load() {
        LocalDate today = clock.get();
        ready.set(false);
        background
                .work(progress -> look.apply(today))
                .onDone(found -> {
                    seen.set(found);
                    ready.set(true);
                })
                .start();
    }

    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Null until something was loaded. */
    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }
}
