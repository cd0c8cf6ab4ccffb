package huanqing.ui.fx.figures;

import huanqing.ui.fx.Words;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A box of constants that go by their words. */
public final class Named {
    private Named() {}

    public static <E extends Enum<E>> void fill(ComboBox<E> box, E[] values, Words words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : words.name(value);
            }

            @Override
            public E fromString(String typed) {
                throw new UnsupportedOperationException("the box is not for typing");
            }
        });
        box.getItems().setAll(values);
    }
}
