package huanqing.ui.review;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.RowCell;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** Rows that wait for an answer, and the one that is being answered. */
public final class ReviewController implements Page {
    private final ReviewViewModel model;
    private final Look look;
    private final Words words;
    private final RowWords says;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");

    @FXML
    private ToggleButton waiting;

    @FXML
    private ToggleButton answered;

    @FXML
    private TableView<Entry> table;

    @FXML
    private TableColumn<Entry, Entry> at;

    @FXML
    private TableColumn<Entry, Entry> who;

    @FXML
    private TableColumn<Entry, Entry> method;

    @FXML
    private TableColumn<Entry, Entry> amount;

    @FXML
    private TableColumn<Entry, Entry> meaning;

    @FXML
    private Label none;

    @FXML
    private Node card;

    @FXML
    private Label question;

    @FXML
    private Label partner;

    @FXML
    private Node answering;

    @FXML
    private ComboBox<ReviewAnswer> answer;

    @FXML
    private TextField share;

    @FXML
    private CheckBox allLike;

    @FXML
    private Button confirm;

    @FXML
    private Button takeBack;

    public ReviewController(ReviewViewModel model, Look look, Words words) {
        this.model = model;
        this.look = look;
        this.words = words;
        this.says = new RowWords(words);
    }

    @FXML
    private void initialize() {
        HiddenSum.in(words, share);
        fillTable();
        fillAnswers();
        (model.answeredProperty().get() ? answered : waiting).setSelected(true);
        var settled = model.answeredProperty();
        none.textProperty()
                .bind(Bindings.when(settled)
                        .then(words.text("review.none-answered"))
                        .otherwise(words.text("review.none-waiting")));
        card.visibleProperty().bind(model.chosenProperty().isNotNull());
        partner.managedProperty().bind(partner.visibleProperty());
        card.managedProperty().bind(card.visibleProperty());
        answering.visibleProperty().bind(settled.not());
        answering.managedProperty().bind(answering.visibleProperty());
        takeBack.visibleProperty().bind(settled);
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        confirm.disableProperty().bind(model.answerable().not());
        share.disableProperty().bind(model.allLikeProperty());
        WhileShown.of(table, () -> model.chosenProperty().subscribe(this::ask));
        WhileShown.of(table, () -> model.partnerProperty().subscribe(this::showPartner));
        WhileShown.of(table, () -> look.amountsHiddenProperty().subscribe(hidden -> {
            table.refresh();
            showPartner(model.partnerProperty().get());
        }));
    }

    private void fillTable() {
        RowCell.show(at, RowCell.words(entry -> words.dateTime(entry.at())));
        RowCell.show(who, RowCell.words(says::whoAndWhat));
        RowCell.show(method, RowCell.words(entry -> entry.wording().method()));
        RowCell.show(amount, RowCell.amount(entry -> words.money(entry.amount())));
        RowCell.show(meaning, RowCell.words(this::meaning));
        table.setItems(model.rows());
        subtitle.bind(says.waiting(model.rows(), model.answeredProperty()));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, entry) -> {
            if (entry != null) {
                model.chosenProperty().set(entry);
            }
        });
    }

    private void fillAnswers() {
        answer.setConverter(says);
        answer.valueProperty().bindBidirectional(model.answerProperty());
        share.textProperty().bindBidirectional(model.shareProperty());
        allLike.selectedProperty().bindBidirectional(model.allLikeProperty());
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return model.readyProperty();
    }

    @FXML
    private void showWaiting() {
        waiting.setSelected(true);
        model.answeredProperty().set(false);
    }

    @FXML
    private void showAnswered() {
        answered.setSelected(true);
        model.answeredProperty().set(true);
    }

    @FXML
    private void confirm() {
        model.confirm();
    }

    @FXML
    private void takeBack() {
        model.takeBack();
    }

    private void ask(Entry entry) {
        table.getSelectionModel().select(entry);
        question.setText(entry == null ? "" : meaning(entry));
        if (entry != null) {
            answer.getItems().setAll(ReviewAnswer.to(entry.meaning()));
        }
    }

    private void showPartner(Optional<Entry> found) {
        partner.setVisible(found.isPresent());
        found.ifPresent(other -> partner.setText(says.partner(other)));
    }

    private String meaning(Entry entry) {
        return model.answeredProperty().get() ? says.said(entry) : says.question(entry);
    }
}
