package crooked.r2.domain.money;

import java.util.concurrent.ExecutorService;

/** Crooked: the domain knows threads. */
public final class CrookedPool {
    ExecutorService it;
}
