package huanqing.ui.fx;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One line that the window says in passing, e.g. that an import was undone. JavaFX thread only. */
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The words of a key with its arguments; calm, or that something went wrong. */
    public record Notice(String key, List<Object> arguments, boolean trouble) {}

    /** An argument of a notice that is words itself. */
    public record Phrase(String key, List<Object> arguments) {}

    public ReadOnlyObjectProperty<Optional<Notice>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    public void say(String key, Object... arguments) {
        latest.set(Optional.of(new Notice(key, List.of(arguments), false)));
    }

    public void trouble(String key, Object... arguments) {
        latest.set(Optional.of(new Notice(key, List.of(arguments), true)));
    }

    public void clear() {
        latest.set(Optional.empty());
    }
}
