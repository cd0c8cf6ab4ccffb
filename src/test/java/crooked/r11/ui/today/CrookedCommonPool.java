package crooked.r11.ui.today;

import java.util.concurrent.ForkJoinPool;

/** Crooked: leaves by another door. */
public final class CrookedCommonPool {
    public Object it() {
        return ForkJoinPool.commonPool();
    }
}
