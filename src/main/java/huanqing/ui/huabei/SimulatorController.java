package huanqing.ui.huabei;

import huanqing.domain.credit.choice.BillChoice;
import huanqing.domain.credit.choice.WayToPay;
import huanqing.domain.credit.record.RateLine;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The ways to pay a bill, side by side. */
public final class SimulatorController {
    private final HuabeiViewModel huabei;
    private final SimulatorViewModel model;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private TextField amount;

    @FXML
    private HBox rates;

    @FXML
    private Label wrong;

    @FXML
    private TableView<BillChoice> table;

    @FXML
    private TableColumn<BillChoice, BillChoice> way;

    @FXML
    private TableColumn<BillChoice, BillChoice> payments;

    @FXML
    private TableColumn<BillChoice, BillChoice> cost;

    @FXML
    private TableColumn<BillChoice, BillChoice> nominal;

    @FXML
    private TableColumn<BillChoice, BillChoice> effective;

    @FXML
    private Label line;

    public SimulatorController(HuabeiViewModel huabei, SimulatorViewModel model, Words words) {
        this.huabei = huabei;
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        HiddenSum.in(words, amount);
        RowCell.show(way, RowCell.words(this::way));
        RowCell.show(payments, RowCell.amount(this::payments));
        RowCell.show(cost, RowCell.amount(choice -> words.money(choice.cost())));
        RowCell.show(
                nominal, RowCell.amount(choice -> words.percent(choice.annual().nominal(), 2)));
        RowCell.show(
                effective,
                RowCell.amount(choice -> words.percent(choice.annual().effective(), 2)));
        table.setItems(model.choices());
        amount.textProperty().bindBidirectional(model.amountProperty());
        model.fees().forEach((terms, fee) -> {
            TextField field = new TextField();
            field.getStyleClass().add("short");
            field.setAccessibleText(words.text("huabei.simulate.fee-of", terms));
            field.textProperty().bindBidirectional(fee);
            Label name = new Label(words.text("huabei.simulate.terms", terms));
            name.setMinWidth(Region.USE_PREF_SIZE);
            rates.getChildren().addAll(name, field);
        });
        wrong.textProperty().bind(model.wrongProperty().map(found -> found.map(typed -> typed.said(words))
                .orElse("")));
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        WhileShown.of(root, () -> huabei.viewProperty().subscribe(view -> {
            if (view != null) {
                model.follow(view);
            }
        }));
        model.choices().subscribe(() -> line.setText(line(model.choices())));
        line.setText(line(model.choices()));
    }

    private String way(BillChoice choice) {
        return choice.way() == WayToPay.INSTALMENTS
                ? words.text("huabei.simulate.terms", choice.terms())
                : words.name(choice.way());
    }

    private String payments(BillChoice choice) {
        return switch (choice.way()) {
            case INSTALMENTS ->
                choice.first().equals(choice.last())
                        ? words.money(choice.first())
                        : words.text(
                                "huabei.simulate.first-then", words.money(choice.first()), words.money(choice.last()));
            case MINIMUM ->
                words.text("huabei.simulate.now-then", words.money(choice.first()), words.money(choice.last()));
            case DEFERRAL -> words.text("huabei.simulate.next-month", words.money(choice.first()));
        };
    }

    /** Which of the ways lie above the line of 24% a year. */
    private String line(List<? extends BillChoice> choices) {
        String above = choices.stream()
                .filter(choice -> choice.isAbove(RateLine.COURT))
                .map(this::way)
                .collect(Collectors.joining(words.text("huabei.separator")));
        return above.isEmpty()
                ? words.text("huabei.simulate.below-line")
                : words.text("huabei.simulate.above-line", above);
    }
}
