package crooked.r11.ui.today;

import javafx.concurrent.Service;
import javafx.concurrent.Task;

/** Crooked: starts work of its own. */
public final class CrookedService extends Service<String> {
    @Override
    protected Task<String> createTask() {
        return null;
    }
}
