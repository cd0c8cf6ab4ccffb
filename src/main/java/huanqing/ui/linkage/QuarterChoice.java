package huanqing.ui.linkage;

import huanqing.domain.linkage.funds.QuarterFlow;
import huanqing.ui.fx.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** Chooses the quarter whose money is shown; nothing chosen means the whole time. */
final class QuarterChoice extends ChoiceBox<Optional<QuarterFlow>> {
    /** Room for the longest name in either language, and the arrow. */
    private static final double WIDTH = 170;

    QuarterChoice(Words words) {
        setConverter(new Names(words));
        setAccessibleText(words.text("linkage.flow.choose"));
        setPrefWidth(WIDTH);
    }

    Optional<QuarterFlow> chosen() {
        return getValue() == null ? Optional.empty() : getValue();
    }

    /** Offers the whole time and then the quarters, newest first; what was chosen stays so if it is still there. */
    void offer(List<QuarterFlow> quarters) {
        Optional<QuarterFlow> before = chosen().filter(quarters::contains);
        List<Optional<QuarterFlow>> items = new ArrayList<>();
        quarters.forEach(quarter -> items.add(Optional.of(quarter)));
        items.add(Optional.empty());
        Collections.reverse(items);
        getItems().setAll(items);
        setValue(before);
    }

    private static final class Names extends StringConverter<Optional<QuarterFlow>> {
        private final Words words;

        Names(Words words) {
            this.words = words;
        }

        @Override
        public String toString(Optional<QuarterFlow> quarter) {
            return quarter == null
                    ? ""
                    : quarter.map(new Readings(words)::quarter).orElseGet(() -> words.text("linkage.flow.all"));
        }

        @Override
        public Optional<QuarterFlow> fromString(String text) {
            throw new UnsupportedOperationException("quarters are chosen, not typed");
        }
    }
}
