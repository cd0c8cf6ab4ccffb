package huanqing.ui.reserve.flows;

import huanqing.app.cashflow.CashView;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.ledger.Entry;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import huanqing.ui.fx.figures.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Cash and reserve, the fields that change them, and the moves of the reserve so far. */
public final class MoneyController {
    private final CashViewModel cash;
    private final MoneyViewModel model;
    private final Words words;

    @FXML
    private Node root;

    @FXML
    private Label cashNow;

    @FXML
    private Label cashDetail;

    @FXML
    private TextField cashAmount;

    @FXML
    private Label cashWrong;

    @FXML
    private Label reserveNow;

    @FXML
    private Label reserveDetail;

    @FXML
    private TextField moveAmount;

    @FXML
    private TextField moveDay;

    @FXML
    private TextField moveNote;

    @FXML
    private Label moveWrong;

    @FXML
    private Node history;

    @FXML
    private TableView<Entry> moves;

    @FXML
    private TableColumn<Entry, Entry> on;

    @FXML
    private TableColumn<Entry, Entry> kind;

    @FXML
    private TableColumn<Entry, Entry> sum;

    @FXML
    private TableColumn<Entry, Entry> moveState;

    @FXML
    private TableColumn<Entry, Entry> said;

    @FXML
    private Button turn;

    public MoneyController(CashViewModel cash, MoneyViewModel model, Words words) {
        this.cash = cash;
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        HiddenSum.in(words, cashAmount, moveAmount);
        cashAmount.textProperty().bindBidirectional(model.cashProperty());
        moveAmount.textProperty().bindBidirectional(model.amountProperty());
        moveDay.textProperty().bindBidirectional(model.dayProperty());
        moveNote.textProperty().bindBidirectional(model.noteProperty());
        say(cashWrong, model.cashWrongProperty());
        say(moveWrong, model.moveWrongProperty());
        columns();
        turn.disableProperty().bind(chosen().map(move -> false).orElse(true));
        turn.textProperty()
                .bind(chosen().map(move -> move.meaning().counts())
                        .orElse(true)
                        .map(counts -> words.text(counts ? "flows.moves.take-back" : "flows.moves.put-back.verb")));
        history.managedProperty().bind(history.visibleProperty());
        WhileShown.of(root, () -> cash.seenProperty().subscribe(this::show));
    }

    private ObservableValue<Entry> chosen() {
        return moves.getSelectionModel().selectedItemProperty();
    }

    private void columns() {
        RowCell.show(on, RowCell.words(move -> words.date(move.at().toLocalDate())));
        RowCell.show(kind, RowCell.words(move -> words.name(move.meaning().kind())));
        RowCell.show(sum, RowCell.amount(move -> words.money(move.amount())));
        RowCell.show(moveState, RowCell.picture(move -> move.meaning().counts(), this::counting));
        RowCell.show(said, RowCell.words(move -> move.wording().note()));
    }

    private Node counting(boolean counts) {
        return counts
                ? Chip.of("fth-check", words.text("flows.moves.counts"), "plain")
                : Chip.of("fth-corner-up-left", words.text("flows.moves.counts-not"), "");
    }

    private void say(Label wrong, ObservableValue<Optional<Typed<?>>> found) {
        wrong.textProperty()
                .bind(found.map(any -> any.map(typed -> typed.said(words)).orElse("")));
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
    }

    @FXML
    private void sayCash() {
        model.sayCash();
    }

    @FXML
    private void deposit() {
        model.deposit();
    }

    @FXML
    private void withdraw() {
        model.withdraw();
    }

    @FXML
    private void turn() {
        model.turn(moves.getSelectionModel().getSelectedItem());
    }

    private void show(CashViewModel.Seen seen) {
        if (seen == null) {
            return;
        }
        CashView view = seen.cash();
        cashNow.setText(words.money(view.cash().map(CashAtHand::amount)));
        cashDetail.setText(view.cash()
                .map(said -> counted(said.asOf(), view.today()))
                .orElseGet(() -> words.text("flows.cash.unknown")));
        List<Entry> made = view.reserve().moves();
        reserveNow.setText(words.money(view.reserve().balance()));
        reserveDetail.setText(since(made));
        history.setVisible(!made.isEmpty());
        moves.getItems().setAll(made);
    }

    private String since(List<Entry> made) {
        return made.isEmpty()
                ? words.text("flows.reserve.none")
                : words.text(
                        "flows.reserve.since",
                        words.date(made.get(made.size() - 1).at().toLocalDate()),
                        made.size());
    }

    private String counted(LocalDate asOf, LocalDate today) {
        return words.text("flows.cash.as-of", words.date(asOf), today.toEpochDay() - asOf.toEpochDay());
    }
}
