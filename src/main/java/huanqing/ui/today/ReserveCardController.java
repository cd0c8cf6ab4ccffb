package huanqing.ui.today;

import huanqing.app.reserve.ReserveGlance;
import huanqing.domain.money.Money;
import huanqing.domain.reserve.ReserveLight;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.math.BigDecimal;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** Is the reserve enough, and what could be spent today. */
public final class ReserveCardController {
    private final ReserveCardViewModel model;
    private final Changes changes;
    private final Look look;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private FlowPane head;

    @FXML
    private Label share;

    @FXML
    private Label detail;

    @FXML
    private Label safe;

    public ReserveCardController(ReserveCardViewModel model, Changes changes, Look look, Words words) {
        this.model = model;
        this.changes = changes;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        detail.setText(words.text("reserve.measuring"));
        WhileShown.of(root, () -> changes.countProperty()
                .subscribe(count -> model.load())
                .and(model.foundProperty().subscribe(found -> found.ifPresent(this::show)))
                .and(look.amountsHiddenProperty()
                        .subscribe((before, now) -> model.foundProperty().get().ifPresent(this::show))));
    }

    private void show(ReserveGlance glance) {
        share.setText(glance.percent()
                .map(percent -> words.text("today.reserve.percent", percent))
                .orElseGet(() -> words.text("format.unknown")));
        head.getChildren().removeIf(node -> node != share);
        head.getChildren().add(light(glance.light()));
        detail.setText(glance.gap()
                .filter(Money::isPositive)
                .map(gap -> words.text("today.reserve.gap", words.money(gap)))
                .orElseGet(() -> target(glance)));
        detail.setTooltip(new Tooltip(target(glance)));
        safe.setText(glance.safe()
                .map(amount -> words.text(
                        glance.allDuesKnown() ? "today.reserve.safe" : "today.reserve.safe-at-most",
                        words.money(amount)))
                .orElseGet(() -> words.text("today.reserve.safe-unknown")));
    }

    private String target(ReserveGlance glance) {
        String amount = words.money(glance.target());
        return glance.confidence()
                .map(share -> words.text("today.reserve.target", amount, words.percent(BigDecimal.valueOf(share), 1)))
                .orElseGet(() -> words.text("today.reserve.committed", amount));
    }

    private Label light(ReserveLight light) {
        return switch (light) {
            case UNKNOWN -> Chip.of("fth-help-circle", words.name(light), "");
            case SHORT -> Chip.of("fth-alert-triangle", words.name(light), "attention");
            case LOW -> Chip.of("fth-alert-circle", words.name(light), "attention");
            case ENOUGH_FOR_KNOWN -> Chip.of("fth-help-circle", words.name(light), "");
            case ENOUGH -> Chip.of("fth-check-circle", words.name(light), "good");
        };
    }
}
