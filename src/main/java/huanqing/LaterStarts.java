package huanqing;

import huanqing.infra.desktop.window.Errand;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What later starts of the program want of this window; while one ledger makes room for another, it waits. */
final class LaterStarts {
    private final BooleanSupplier busy;
    private final Consumer<Errand> door;
    private Optional<Errand> waiting = Optional.empty();

    /** @param door sees to an errand at once */
    LaterStarts(BooleanSupplier busy, Consumer<Errand> door) {
        this.busy = busy;
        this.door = door;
    }

    void take(Errand errand) {
        if (busy.getAsBoolean()) {
            waiting = Optional.of(errand);
        } else {
            door.accept(errand);
        }
    }

    /** Sees to what has waited. */
    void resume() {
        Optional<Errand> errand = waiting;
        waiting = Optional.empty();
        errand.ifPresent(this::take);
    }
}
