package crooked.r11.ui.today;

import java.util.concurrent.CompletableFuture;

/** Crooked: leaves by another door. */
public final class CrookedAsync {
    public Object it() {
        return CompletableFuture.runAsync(() -> {});
    }
}
