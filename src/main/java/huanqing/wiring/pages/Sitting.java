package huanqing.wiring.pages;

import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Notices;
import huanqing.wiring.ledger.OpenedLedger;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The time that one ledger lies open in the window. */
public final class Sitting implements AutoCloseable {
    private final OpenedLedger ledger;
    private final boolean demo;
    private final Changes changes = new Changes();
    private final Notices notices = new Notices();
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private Supplier<LocalDate> today;

    public Sitting(OpenedLedger ledger, boolean demo, Supplier<LocalDate> today) {
        this.ledger = ledger;
        this.demo = demo;
        this.today = today;
        filled.set(!demo);
    }

    public OpenedLedger ledger() {
        return ledger;
    }

    public boolean demo() {
        return demo;
    }

    public Changes changes() {
        return changes;
    }

    public Notices notices() {
        return notices;
    }

    public LocalDate today() {
        return today.get();
    }

    /** Whether the ledger holds what it is to hold: at once, but for a demo that is still being prepared. */
    public ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /** The demo is ready. Its today is the day after its statement ends, so that it looks the same at any time. */
    public void demoFilled(LocalDate lastDay) {
        today = () -> lastDay.plusDays(1);
        changes.happened();
        filled.set(true);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
