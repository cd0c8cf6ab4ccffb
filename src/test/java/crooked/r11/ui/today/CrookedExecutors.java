package crooked.r11.ui.today;

import java.util.concurrent.Executors;

/** Crooked: leaves by another door. */
public final class CrookedExecutors {
    public Object it() {
        return Executors.newCachedThreadPool();
    }
}
