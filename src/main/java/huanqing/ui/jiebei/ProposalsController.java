package huanqing.ui.jiebei;

import huanqing.domain.credit.proposal.LoanProposal;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The contracts that the rows suggest, each with how well it fits, to be adopted one by one or all. */
public final class ProposalsController {
    private final JiebeiViewModel jiebei;
    private final ProposalsViewModel model;
    private final Words words;
    private final JiebeiWords say;

    @FXML
    private Node root;

    @FXML
    private Label searching;

    @FXML
    private TableView<LoanProposal> table;

    @FXML
    private TableColumn<LoanProposal, LoanProposal> start;

    @FXML
    private TableColumn<LoanProposal, LoanProposal> principal;

    @FXML
    private TableColumn<LoanProposal, LoanProposal> annual;

    @FXML
    private TableColumn<LoanProposal, LoanProposal> terms;

    @FXML
    private TableColumn<LoanProposal, LoanProposal> fit;

    @FXML
    private Label chosenFit;

    @FXML
    private Button adopt;

    public ProposalsController(JiebeiViewModel jiebei, ProposalsViewModel model, Words words) {
        this.jiebei = jiebei;
        this.model = model;
        this.words = words;
        this.say = new JiebeiWords(words);
    }

    @FXML
    private void initialize() {
        RowCell.show(start, RowCell.words(found -> words.date(found.contract().start())));
        RowCell.show(
                principal, RowCell.amount(found -> words.money(found.contract().principal())));
        RowCell.show(annual, RowCell.amount(found -> say.rates(found.contract())));
        RowCell.show(terms, RowCell.words(found -> say.terms(found.contract())));
        RowCell.show(fit, RowCell.words(say::fit));
        table.setItems(model.proposals());
        searching.visibleProperty().bind(model.searchingProperty());
        searching.managedProperty().bind(searching.visibleProperty());
        table.visibleProperty().bind(model.searchingProperty().not());
        root.visibleProperty().bind(Bindings.isNotEmpty(model.proposals()).or(model.searchingProperty()));
        root.managedProperty().bind(root.visibleProperty());
        chosenFit
                .textProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(say::fit)
                        .orElse(""));
        chosenFit.visibleProperty().bind(chosenFit.textProperty().isNotEmpty());
        chosenFit.managedProperty().bind(chosenFit.visibleProperty());
        adopt.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        WhileShown.of(root, () -> jiebei.viewProperty().subscribe(view -> {
            if (view != null) {
                model.follow(view);
            }
        }));
    }

    @FXML
    private void adopt() {
        model.adopt(List.of(table.getSelectionModel().getSelectedItem()));
    }

    @FXML
    private void adoptAll() {
        model.adopt(model.proposals());
    }
}
