package crooked.r11.ui.fx;

import java.util.concurrent.Executors;

/** Straight: the door. */
public final class Background {
    public void run(Runnable work) {
        new Thread(work).start();
    }

    public static final class Pool {
        public Object it() {
            return Executors.newSingleThreadExecutor();
        }
    }
}
