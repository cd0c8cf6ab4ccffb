package huanqing.ui.today;

import huanqing.app.reserve.ReserveGlance;
import huanqing.ui.fx.Background;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The reserve on the first page; looked up apart from the rest, which does not wait for it. */
public final class ReserveCardViewModel {
    private final Function<LocalDate, ReserveGlance> glance;
    private final Background background;
    private final Supplier<LocalDate> clock;
    private final ReadOnlyObjectWrapper<Optional<ReserveGlance>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReserveCardViewModel(
            Function<LocalDate, ReserveGlance> glance, Background background, Supplier<LocalDate> clock) {
        this.glance = glance;
        this.background = background;
        this.clock = clock;
    }

    void load() {
        LocalDate today = clock.get();
        background
                .work(progress -> glance.apply(today))
                .onDone(seen -> found.set(Optional.of(seen)))
                .start();
    }

    /** Empty until it was looked up. */
    public ReadOnlyObjectProperty<Optional<ReserveGlance>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
