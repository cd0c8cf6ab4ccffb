package crooked.r11.ui.today;

import javafx.concurrent.Task;

/** Crooked: is work of its own. */
public final class CrookedTask extends Task<String> {
    @Override
    protected String call() {
        return "";
    }
}
