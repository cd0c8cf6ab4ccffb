package huanqing.ui.fx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Who makes each controller; filled in one place at the start, asked by {@link Fxml}. */
public final class Controllers {
    private final Map<Class<?>, Function<Words, ?>> makers = new HashMap<>();

    public <C> Controllers with(Class<C> type, Function<Words, C> maker) {
        makers.put(type, maker);
        return this;
    }

    Object make(Class<?> type, Words words) {
        Function<Words, ?> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalStateException("nobody makes " + type.getName());
        }
        return maker.apply(words);
    }
}
