package crooked.r9.ui;

import java.time.LocalDate;

/** Straight: a screen may ask the clock. */
public final class Screen {
    public LocalDate today() {
        return LocalDate.now();
    }
}
