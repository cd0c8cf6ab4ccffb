package huanqing.ui.jiebei;

import huanqing.app.credit.KnownLoan;
import huanqing.domain.credit.jiebei.LoanRow;
import huanqing.domain.credit.loans.LoanStanding;
import huanqing.ui.fx.Confirmation;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Every loan with what is known of it, and the schedule of the chosen one. */
public final class LoansController {
    private final JiebeiViewModel model;
    private final LoanFormViewModel form;
    private final Confirmation confirmation;
    private final Words words;
    private final JiebeiWords say;

    @FXML
    private Node root;

    @FXML
    private TableView<KnownLoan> loans;

    @FXML
    private TableColumn<KnownLoan, KnownLoan> start;

    @FXML
    private TableColumn<KnownLoan, KnownLoan> principal;

    @FXML
    private TableColumn<KnownLoan, KnownLoan> annual;

    @FXML
    private TableColumn<KnownLoan, KnownLoan> daily;

    @FXML
    private TableColumn<KnownLoan, KnownLoan> terms;

    @FXML
    private TableColumn<KnownLoan, KnownLoan> repaid;

    @FXML
    private TableColumn<KnownLoan, KnownLoan> left;

    @FXML
    private Button confirm;

    @FXML
    private Button remove;

    @FXML
    private Label scheduleTitle;

    @FXML
    private Label rateNote;

    @FXML
    private Node schedule;

    @FXML
    private TableView<LoanRow> rows;

    @FXML
    private TableColumn<LoanRow, LoanRow> term;

    @FXML
    private TableColumn<LoanRow, LoanRow> due;

    @FXML
    private TableColumn<LoanRow, LoanRow> days;

    @FXML
    private TableColumn<LoanRow, LoanRow> total;

    @FXML
    private TableColumn<LoanRow, LoanRow> part;

    @FXML
    private TableColumn<LoanRow, LoanRow> interest;

    @FXML
    private TableColumn<LoanRow, LoanRow> balance;

    public LoansController(JiebeiViewModel model, LoanFormViewModel form, Confirmation confirmation, Words words) {
        this.model = model;
        this.form = form;
        this.confirmation = confirmation;
        this.words = words;
        this.say = new JiebeiWords(words);
    }

    @FXML
    private void initialize() {
        loanColumns();
        rowColumns();
        loans.setItems(model.loans());
        loans.getSelectionModel().selectedItemProperty().subscribe(loan -> {
            if (loan != null) {
                model.loanProperty().set(loan);
            }
        });
        schedule.managedProperty().bind(schedule.visibleProperty());
        WhileShown.of(root, () -> model.loanProperty()
                .subscribe(this::show)
                .and(model.viewProperty().subscribe(view -> loans.refresh())));
    }

    private void loanColumns() {
        RowCell.show(start, RowCell.words(loan -> words.date(loan.start())));
        RowCell.show(principal, RowCell.amount(loan -> words.money(loan.principal())));
        RowCell.show(annual, RowCell.amount(say::annual));
        RowCell.show(daily, RowCell.amount(say::daily));
        RowCell.show(terms, RowCell.words(say::terms));
        RowCell.show(repaid, RowCell.amount(loan -> words.money(loan.repaid())));
        RowCell.show(left, RowCell.amount(loan -> words.money(loan.left())));
    }

    private void rowColumns() {
        RowCell.show(term, RowCell.words(row -> words.count(row.term())));
        RowCell.show(due, RowCell.words(row -> words.date(row.due())));
        RowCell.show(days, RowCell.amount(row -> words.count(row.days())));
        RowCell.show(total, RowCell.amount(row -> words.money(row.total())));
        RowCell.show(part, RowCell.amount(row -> words.money(row.principal())));
        RowCell.show(interest, RowCell.amount(row -> words.money(row.interest())));
        RowCell.show(balance, RowCell.amount(row -> words.money(row.balance())));
    }

    @FXML
    private void enter() {
        form.open(Optional.empty(), model.sharedDueDay());
    }

    @FXML
    private void confirm() {
        form.open(Optional.ofNullable(model.loanProperty().get()), model.sharedDueDay());
    }

    @FXML
    private void remove() {
        KnownLoan loan = model.loanProperty().get();
        boolean sure = confirmation.ask(
                words,
                words.text("jiebei.remove.question", words.date(loan.start()), words.money(loan.principal())),
                words.text("jiebei.remove.explanation"),
                words.text("jiebei.remove"));
        if (sure) {
            loan.confirmed().ifPresent(form::remove);
        }
    }

    private void show(KnownLoan loan) {
        boolean confirmed = loan != null && loan.confirmed().isPresent();
        confirm.setDisable(loan == null || confirmed);
        remove.setDisable(!confirmed);
        schedule.setVisible(loan != null);
        if (loan == null) {
            return;
        }
        loans.getSelectionModel().select(loan);
        scheduleTitle.setText(say.scheduleTitle(loan));
        rateNote.setText(say.rateNote(loan));
        rows.getItems().setAll(rows(loan));
    }

    private static List<LoanRow> rows(KnownLoan loan) {
        return loan.standing()
                .map(LoanStanding::plan)
                .or(() -> loan.confirmed().map(known -> known.contract().plan()))
                .map(plan -> plan.rows())
                .orElse(List.of());
    }
}
