package huanqing.ui.reserve.flows;

import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.proposal.FlowProposal;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.reserve.flows.CashViewModel.Seen;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Paydays and fixed outflows, and those that the rows suggest. */
public final class FlowsController {
    private final CashViewModel cash;
    private final FlowsViewModel model;
    private final FlowFormViewModel form;
    private final Words words;
    private final FlowWords say;

    @FXML
    private Node root;

    @FXML
    private VBox proposals;

    @FXML
    private VBox proposalLines;

    @FXML
    private TableView<KnownFlow> flows;

    @FXML
    private TableColumn<KnownFlow, KnownFlow> label;

    @FXML
    private TableColumn<KnownFlow, KnownFlow> way;

    @FXML
    private TableColumn<KnownFlow, KnownFlow> amount;

    @FXML
    private TableColumn<KnownFlow, KnownFlow> when;

    @FXML
    private TableColumn<KnownFlow, KnownFlow> hour;

    @FXML
    private TableColumn<KnownFlow, KnownFlow> next;

    @FXML
    private TableColumn<KnownFlow, KnownFlow> until;

    @FXML
    private Button change;

    @FXML
    private Button end;

    @FXML
    private Button remove;

    @FXML
    private Button bringBack;

    public FlowsController(CashViewModel cash, FlowsViewModel model, FlowFormViewModel form, Words words) {
        this.cash = cash;
        this.model = model;
        this.form = form;
        this.words = words;
        this.say = new FlowWords(words);
    }

    @FXML
    private void initialize() {
        RowCell.show(label, RowCell.words(known -> known.flow().label()));
        RowCell.show(way, RowCell.picture(known -> known.flow().kind(), this::way));
        RowCell.show(amount, RowCell.amount(known -> say.amount(known.flow())));
        RowCell.show(when, RowCell.words(known -> say.when(known.flow())));
        RowCell.show(hour, RowCell.words(known -> words.name(known.flow().moment())));
        RowCell.show(
                next,
                RowCell.words(known ->
                        say.next(known.flow(), cash.seenProperty().get().cash().today())));
        RowCell.show(until, RowCell.words(known -> say.until(known.flow())));
        proposals.managedProperty().bind(proposals.visibleProperty());
        flows.managedProperty().bind(flows.visibleProperty());
        bringBack.visibleProperty().bind(model.removedProperty().map(found -> found.isPresent()));
        bringBack.managedProperty().bind(bringBack.visibleProperty());
        bringBack.textProperty().bind(model.removedProperty().map(found -> found.map(
                        flow -> words.text("flows.plan.bring-back", flow.label()))
                .orElse("")));
        flows.getSelectionModel().selectedItemProperty().subscribe(this::offer);
        WhileShown.of(root, () -> cash.seenProperty().subscribe(this::show));
    }

    private Node way(FlowKind kind) {
        return kind.isInflow()
                ? Chip.of("fth-plus", words.name(kind), "good")
                : Chip.of("fth-minus", words.name(kind), "");
    }

    private void offer(KnownFlow chosen) {
        change.setDisable(chosen == null);
        remove.setDisable(chosen == null);
        end.setDisable(chosen == null || !model.canEnd(chosen));
    }

    private void show(Seen seen) {
        if (seen == null) {
            return;
        }
        flows.getItems().setAll(seen.cash().flows());
        flows.setVisible(!flows.getItems().isEmpty());
        offer(flows.getSelectionModel().getSelectedItem());
        proposals.setVisible(!seen.proposals().isEmpty());
        proposalLines
                .getChildren()
                .setAll(seen.proposals().stream().map(this::line).toList());
    }

    private Node line(FlowProposal found) {
        Label what = new Label(say.proposal(found));
        Label evidence = new Label(say.evidence(found));
        evidence.getStyleClass().addAll("text-muted", "text-small");
        for (Label text : new Label[] {what, evidence}) {
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox texts = new VBox(what, evidence);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button adopt = new Button(words.text("flows.proposals.adopt"));
        adopt.setAccessibleText(
                words.text("flows.proposals.adopt-this", found.flow().label()));
        adopt.setMinWidth(Region.USE_PREF_SIZE);
        adopt.setOnAction(event -> model.adopt(found));
        HBox line = new HBox(texts, adopt);
        line.getStyleClass().addAll("fact-line", "actions");
        return line;
    }

    @FXML
    private void addIncome() {
        form.add(FlowKind.INCOME);
    }

    @FXML
    private void addOutflow() {
        form.add(FlowKind.OUTFLOW);
    }

    @FXML
    private void change() {
        form.change(flows.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void end() {
        model.end(flows.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void remove() {
        model.remove(flows.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void bringBack() {
        model.bringBack();
    }
}
