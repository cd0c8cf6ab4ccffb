package huanqing.ui.fx;

import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** A product or a state as icon, word and, last, a colour. */
public final class Chip {
    private Chip() {}

    /** @param look a style class: huabei, jiebei, attention, good, or "" for none */
    public static Label of(String icon, String text, String look) {
        Label chip = new Label(text, new FontIcon(icon));
        chip.getStyleClass().add("chip");
        if (!look.isEmpty()) {
            chip.getStyleClass().add(look);
        }
        return chip;
    }

    public static Label of(Product product, Words words) {
        return switch (product) {
            case HUABEI -> of("fth-arrow-up", words.name(product), "huabei");
            case JIEBEI -> of("fth-arrow-down", words.name(product), "jiebei");
            case BEIYONGJIN -> of("fth-corner-right-down", words.name(product), "");
            case NONE -> of("fth-circle", words.name(product), "plain");
        };
    }

    public static Label of(DueState state, Words words) {
        return switch (state) {
            case OPEN -> of("fth-clock", words.name(state), "");
            case PAID -> of("fth-check-circle", words.name(state), "good");
            case PAID_LATE -> of("fth-check", words.name(state), "");
            case MINIMUM -> of("fth-minus-circle", words.name(state), "");
            case OVERDUE -> of("fth-alert-triangle", words.name(state), "attention");
            case UNKNOWN -> of("fth-help-circle", words.name(state), "");
            case CONVERTED -> of("fth-repeat", words.name(state), "");
        };
    }

    public static Label of(EntryState state, Words words) {
        return switch (state) {
            case BOOKED -> of("fth-check", words.name(state), "plain");
            case PENDING -> of("fth-clock", words.name(state), "");
            case FAILED -> of("fth-x", words.name(state), "");
            case NO_EFFECT -> of("fth-minus", words.name(state), "");
            case REVERSED -> of("fth-corner-up-left", words.name(state), "");
            case REVIEW -> of("fth-help-circle", words.name(state), "attention");
        };
    }
}
