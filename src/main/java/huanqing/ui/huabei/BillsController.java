package huanqing.ui.huabei;

import huanqing.app.credit.HuabeiView;
import huanqing.domain.credit.bills.OpenInstalments;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.FormulaList;
import huanqing.ui.fx.figures.Formulas;
import huanqing.ui.fx.figures.InSight;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Every bill, the chosen one opened into its formulas, and the orders in instalments that go on. */
public final class BillsController {
    private final HuabeiViewModel model;
    private final Words words;
    private final HuabeiWords say;
    private final Formulas formulas;
    private final ObservableList<OpenInstalments> open = FXCollections.observableArrayList();

    @FXML
    private Node root;

    @FXML
    private TableView<SettledDue> bills;

    @FXML
    private TableColumn<SettledDue, SettledDue> month;

    @FXML
    private TableColumn<SettledDue, SettledDue> due;

    @FXML
    private TableColumn<SettledDue, SettledDue> total;

    @FXML
    private TableColumn<SettledDue, SettledDue> paid;

    @FXML
    private TableColumn<SettledDue, SettledDue> state;

    @FXML
    private TableColumn<SettledDue, SettledDue> late;

    @FXML
    private TableColumn<SettledDue, SettledDue> difference;

    @FXML
    private Label detailTitle;

    @FXML
    private Label detailDifference;

    @FXML
    private FormulaList figures;

    @FXML
    private TableView<OpenInstalments> plans;

    @FXML
    private TableColumn<OpenInstalments, OpenInstalments> bought;

    @FXML
    private TableColumn<OpenInstalments, OpenInstalments> left;

    @FXML
    private TableColumn<OpenInstalments, OpenInstalments> principal;

    @FXML
    private TableColumn<OpenInstalments, OpenInstalments> fee;

    @FXML
    private TableColumn<OpenInstalments, OpenInstalments> last;

    public BillsController(HuabeiViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.say = new HuabeiWords(words);
        this.formulas = new Formulas(words);
    }

    @FXML
    private void initialize() {
        RowCell.show(month, RowCell.words(bill -> words.longMonth(bill.due().month())));
        RowCell.show(due, RowCell.words(bill -> words.date(bill.due().adjusted())));
        RowCell.show(total, RowCell.amount(bill -> say.total(bill.due())));
        RowCell.show(paid, RowCell.amount(bill -> words.money(bill.due().paid())));
        RowCell.show(state, RowCell.picture(bill -> bill.due().state(), found -> Chip.of(found, words)));
        RowCell.show(late, RowCell.amount(say::daysLate));
        RowCell.show(difference, RowCell.amount(say::shortDifference));
        RowCell.show(bought, RowCell.words(say::bought));
        RowCell.show(left, RowCell.words(say::termsLeft));
        RowCell.show(principal, RowCell.amount(plan -> words.money(plan.principalLeft())));
        RowCell.show(fee, RowCell.amount(plan -> words.money(plan.feeLeft())));
        RowCell.show(last, RowCell.words(plan -> words.longMonth(plan.last())));
        bills.setItems(model.bills());
        plans.setItems(open);
        bills.getSelectionModel().selectedItemProperty().subscribe(bill -> {
            if (bill != null) {
                model.chosenProperty().set(bill);
            }
        });
        WhileShown.of(root, () -> model.chosenProperty()
                .subscribe(this::show)
                .and(model.foundProperty().subscribe((before, now) -> bringIntoSight()))
                .and(model.viewProperty().subscribe(this::showPlans)));
    }

    private void bringIntoSight() {
        bills.scrollTo(model.chosenProperty().get());
        InSight.bring(bills.getParent());
    }

    private void showPlans(HuabeiView view) {
        if (view != null) {
            open.setAll(view.instalments());
            bills.refresh();
        }
    }

    private void show(SettledDue bill) {
        if (bill == null) {
            figures.show(List.of());
            return;
        }
        bills.getSelectionModel().select(bill);
        detailTitle.setText(
                words.text("huabei.detail.title", words.longMonth(bill.due().month())));
        detailDifference.setText(say.difference(bill, model.viewProperty().get()));
        figures.show(bill.formulas().stream().map(formulas::open).toList());
    }
}
