package huanqing.ui.today;

import huanqing.app.today.Advice;
import huanqing.ui.chart.ChartCard;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/** The first page. */
public final class TodayController implements Page {
    private final TodayViewModel model;
    private final Changes changes;
    private final Look look;
    private final ChartDesk desk;
    private final Words words;

    @FXML
    private StackPane root;

    @FXML
    private Node filled;

    @FXML
    private Node empty;

    @FXML
    private Label nextTitle;

    @FXML
    private Label nextAmount;

    @FXML
    private Label nextDetail;

    @FXML
    private Label owed;

    @FXML
    private Label owedDetail;

    @FXML
    private Label streak;

    @FXML
    private Label borrowings;

    @FXML
    private ChartCard strands;

    @FXML
    private Label adviceTitle;

    @FXML
    private Label adviceReason;

    @FXML
    private Button follow;

    @FXML
    private Label listSummary;

    @FXML
    private ListView<DueLine> dues;

    public TodayController(TodayViewModel model, Changes changes, Look look, ChartDesk desk, Words words) {
        this.model = model;
        this.changes = changes;
        this.look = look;
        this.desk = desk;
        this.words = words;
    }

    @FXML
    private void initialize() {
        filled.visibleProperty()
                .bind(model.loadedProperty().and(model.emptyProperty().not()));
        empty.visibleProperty().bind(model.loadedProperty().and(model.emptyProperty()));
        nextTitle.textProperty().bind(model.nextTitleProperty());
        nextAmount.textProperty().bind(model.nextAmountProperty());
        nextDetail.textProperty().bind(model.nextDetailProperty());
        owed.textProperty().bind(model.owedProperty());
        owedDetail.textProperty().bind(model.owedDetailProperty());
        streak.textProperty().bind(model.streakProperty());
        borrowings.textProperty().bind(model.borrowingsProperty());
        adviceTitle.textProperty().bind(model.adviceTitleProperty());
        adviceReason.textProperty().bind(model.adviceReasonProperty());
        follow.visibleProperty().bind(model.adviceProperty().map(TodayController::canBeFollowed));
        follow.managedProperty().bind(follow.visibleProperty());
        listSummary.textProperty().bind(model.listSummaryProperty());
        dues.setItems(model.dues());
        dues.setCellFactory(list -> new DueCell());
        strands.readingProperty().bind(model.strandsReadingProperty());
        strands.exportTo(desk, new ChartWords(words.messages(), words.amountsHidden()));
        model.strandsProperty().subscribe(strands::show);
        WhileShown.of(root, () -> changes.countProperty()
                .subscribe(count -> model.load())
                .and(look.amountsHiddenProperty().subscribe((before, now) -> model.load())));
    }

    @Override
    public ReadOnlyStringProperty subtitle() {
        return model.dateProperty();
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return model.readyProperty();
    }

    @FXML
    private void follow() {
        model.follow();
    }

    private static boolean canBeFollowed(Advice advice) {
        return advice.product().isPresent() || advice.kind() == Advice.Kind.IMPORT_NEWER;
    }
}
