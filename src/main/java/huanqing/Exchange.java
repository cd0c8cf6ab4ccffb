package huanqing;

import huanqing.infra.desktop.window.Errand;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Work;
import huanqing.wiring.ledger.OpenedLedger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Another ledger in the place of the one that lies on the desk. Opening may have to bring an old ledger up to date; until it
 * is done, the one before it stays.
 */
final class Exchange {
    private final Background background;
    private final BiConsumer<OpenedLedger, Next> opened;
    private final BiConsumer<Throwable, Next> refused;
    private boolean running;

    /** The ledger that is to come, and what is wanted of it then. */
    record Next(Supplier<OpenedLedger> door, boolean demo, Errand errand) {}

    /** @param opened takes the ledger once it is open; only one of the two is called, on the JavaFX thread */
    Exchange(Background background, BiConsumer<OpenedLedger, Next> opened, BiConsumer<Throwable, Next> refused) {
        this.background = background;
        this.opened = opened;
        this.refused = refused;
    }

    boolean isRunning() {
        return running;
    }

    /** Does nothing while another is under way. */
    void start(Next next) {
        if (running) {
            return;
        }
        running = true;
        background.named().forEach(Work::cancel);
        background
                .work(progress -> next.door().get())
                .named("ledger.opening")
                .onDone(ledger -> end(() -> opened.accept(ledger, next)))
                .onFailed(failure -> end(() -> refused.accept(failure, next)))
                .start();
    }

    private void end(Runnable outcome) {
        running = false;
        outcome.run();
    }
}
