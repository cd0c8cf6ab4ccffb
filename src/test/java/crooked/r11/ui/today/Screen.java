package crooked.r11.ui.today;

import crooked.r11.ui.fx.Background;

/** Straight: goes through the door. */
public final class Screen {
    public void load() {
        new Background().run(() -> {});
    }
}
