package huanqing.ui.reserve.flows;

import huanqing.domain.cashflow.capacity.Burden;
import huanqing.domain.cashflow.capacity.Capacity;
import huanqing.domain.cashflow.capacity.CapacityBand;
import huanqing.domain.cashflow.capacity.CapacityMonth;
import huanqing.domain.ledger.Product;
import huanqing.ui.chart.ChartCard;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.burden.BurdenBars;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.reserve.flows.CashViewModel.Seen;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What each debt and both together take of the income: a figure each, and the months as bars. */
public final class CapacityController {
    private static final List<BigDecimal> LINES = List.of(CapacityBand.WATCHED, CapacityBand.HEAVY, CapacityBand.LIMIT);

    private final CashViewModel cash;
    private final ChartDesk desk;
    private final Words words;
    private final CapacityWords say;

    @FXML
    private Node root;

    @FXML
    private HBox shares;

    @FXML
    private ChartCard burdens;

    public CapacityController(CashViewModel cash, ChartDesk desk, Words words) {
        this.cash = cash;
        this.desk = desk;
        this.words = words;
        this.say = new CapacityWords(words);
    }

    @FXML
    private void initialize() {
        burdens.exportTo(desk, new ChartWords(words.messages(), words.amountsHidden()));
        WhileShown.of(root, () -> cash.seenProperty().subscribe(this::show));
    }

    private void show(Seen seen) {
        if (seen == null) {
            return;
        }
        Capacity capacity = seen.capacity();
        int months = capacity.past().size();
        shares.getChildren()
                .setAll(
                        block(Chip.of(Product.HUABEI, words), capacity.usual(CapacityMonth::huabei), months),
                        block(Chip.of(Product.JIEBEI, words), capacity.usual(CapacityMonth::jiebei), months),
                        block(
                                Chip.of("fth-layers", words.text("flows.capacity.together"), ""),
                                capacity.usual(CapacityMonth::together),
                                months));
        burdens.readingProperty().set(say.heaviest(capacity));
        burdens.show(new BurdenBars(new ChartWords(words.messages(), words.amountsHidden()), bars(capacity), LINES));
    }

    private List<BurdenBars.Month> bars(Capacity capacity) {
        return Stream.concat(
                        capacity.past().stream().map(month -> say.bar(month, false)),
                        capacity.ahead().stream().map(month -> say.bar(month, true)))
                .toList();
    }

    private Node block(Label whose, Burden usual, int months) {
        Label figure = new Label(say.share(usual));
        figure.getStyleClass().add("figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(figure, say.band(usual));
        line.getStyleClass().add("card-head");
        Label mean = new Label(say.mean(usual, months));
        mean.setWrapText(true);
        mean.setMinHeight(Region.USE_PREF_SIZE);
        VBox block = new VBox(whose, line, mean);
        block.getStyleClass().add("figure-card");
        HBox.setHgrow(block, Priority.ALWAYS);
        return block;
    }
}
