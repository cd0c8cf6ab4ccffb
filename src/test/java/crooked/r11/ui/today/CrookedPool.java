package crooked.r11.ui.today;

import java.util.concurrent.ForkJoinPool;

/** Crooked: leaves by another door. */
public final class CrookedPool {
    public Object it() {
        return new ForkJoinPool(2);
    }
}
