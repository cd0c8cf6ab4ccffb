package huanqing.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A list of which one, or none, narrows what is shown. */
public final class Choices {
    private Choices() {}

    /** Fills the box with "all" and these values, "all" chosen. */
    public static <T> void fill(ComboBox<Optional<T>> box, List<T> values, Function<T, String> name, String all) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> value) {
                return value == null ? "" : value.map(name).orElse(all);
            }

            @Override
            public Optional<T> fromString(String typed) {
                throw new UnsupportedOperationException("the box is not for typing");
            }
        });
        box.getItems().add(Optional.empty());
        values.forEach(value -> box.getItems().add(Optional.of(value)));
        box.setValue(Optional.empty());
    }
}
