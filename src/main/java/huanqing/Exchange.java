package huanqing;

import huanqing.infra.desktop.window.Errand;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Work;
import huanqing.wiring.ledger.OpenedLedger;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Another ledger in the place of the one that lies on the desk. Opening may have to bring an old ledger up to date; until it
 * is done, the one before it stays.
 */
final class Exchange {
    private final Background background;
    private final BiConsumer<OpenedLedger, Next> opened;
    private final BiFunction<Throwable, Next, Optional<Next>> refused;
    private final Runnable idle;
    private boolean running;

    /** The ledger that is to come, and what is wanted of it then. */
    record Next(Supplier<OpenedLedger> door, boolean demo, Errand errand) {}

    /**
     * What is called here is called on the JavaFX thread.
     *
     * @param opened takes the ledger once it is open
     * @param refused hears why it could not be opened, and may ask for another in its stead
     * @param idle is called when nothing more is to come
     */
    Exchange(
            Background background,
            BiConsumer<OpenedLedger, Next> opened,
            BiFunction<Throwable, Next, Optional<Next>> refused,
            Runnable idle) {
        this.background = background;
        this.opened = opened;
        this.refused = refused;
        this.idle = idle;
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
                .onDone(ledger -> done(ledger, next))
                .onFailed(failure -> failed(failure, next))
                .start();
    }

    private void done(OpenedLedger ledger, Next next) {
        running = false;
        opened.accept(ledger, next);
        idle.run();
    }

    private void failed(Throwable failure, Next next) {
        Optional<Next> instead = refused.apply(failure, next);
        running = false;
        instead.ifPresentOrElse(this::start, idle);
    }
}
