package huanqing.ui.jiebei;

import huanqing.domain.credit.settlement.SettledDue;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Narrow;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.FormulaList;
import huanqing.ui.fx.figures.Formulas;
import huanqing.ui.fx.figures.InSight;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What falls due on which day, with its parts; the chosen day opened into its formulas. */
public final class DuesController {
    /** In a narrow window the days late stand in the detail only. */
    private static final double WIDTH_FOR_LATE = 800;

    private final JiebeiViewModel model;
    private final Words words;
    private final JiebeiWords say;
    private final Formulas formulas;

    @FXML
    private Node root;

    @FXML
    private TableView<SettledDue> dues;

    @FXML
    private TableColumn<SettledDue, SettledDue> day;

    @FXML
    private TableColumn<SettledDue, SettledDue> total;

    @FXML
    private TableColumn<SettledDue, SettledDue> principal;

    @FXML
    private TableColumn<SettledDue, SettledDue> interest;

    @FXML
    private TableColumn<SettledDue, SettledDue> penalty;

    @FXML
    private TableColumn<SettledDue, SettledDue> paid;

    @FXML
    private TableColumn<SettledDue, SettledDue> state;

    @FXML
    private TableColumn<SettledDue, SettledDue> late;

    @FXML
    private Node detail;

    @FXML
    private Label detailTitle;

    @FXML
    private FormulaList figures;

    public DuesController(JiebeiViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.say = new JiebeiWords(words);
        this.formulas = new Formulas(words);
    }

    @FXML
    private void initialize() {
        RowCell.show(day, RowCell.words(due -> words.date(due.due().adjusted())));
        RowCell.show(total, RowCell.amount(due -> say.total(due.due())));
        RowCell.show(
                principal, RowCell.amount(due -> words.money(due.due().parts().principal())));
        RowCell.show(
                interest, RowCell.amount(due -> words.money(due.due().parts().interest())));
        RowCell.show(
                penalty, RowCell.amount(due -> words.money(due.due().parts().penalty())));
        RowCell.show(paid, RowCell.amount(due -> words.money(due.due().paid())));
        RowCell.show(state, RowCell.picture(due -> due.due().state(), found -> Chip.of(found, words)));
        RowCell.show(late, RowCell.amount(say::daysLate));
        Narrow.leaveOut(dues, late, WIDTH_FOR_LATE);
        dues.setItems(model.dues());
        dues.getSelectionModel().selectedItemProperty().subscribe(due -> {
            if (due != null) {
                model.dueProperty().set(due);
            }
        });
        detail.managedProperty().bind(detail.visibleProperty());
        WhileShown.of(root, () -> model.dueProperty()
                .subscribe(this::show)
                .and(model.foundProperty().subscribe((before, now) -> bringIntoSight()))
                .and(model.viewProperty().subscribe(view -> dues.refresh())));
    }

    private void bringIntoSight() {
        dues.scrollTo(model.dueProperty().get());
        InSight.bring(dues.getParent());
    }

    private void show(SettledDue due) {
        List<Formulas.Opened> opened = due == null
                ? List.of()
                : due.formulas().stream().map(formulas::open).toList();
        detail.setVisible(!opened.isEmpty());
        figures.show(opened);
        if (due != null) {
            dues.getSelectionModel().select(due);
            detailTitle.setText(say.detailTitle(due));
        }
    }
}
