package huanqing.ui.reserve.target;

import huanqing.app.reserve.ReserveReport;
import huanqing.domain.reserve.ReserveLight;
import huanqing.domain.reserve.ReserveQuantile;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** The reserve that is needed: at a confidence, for what is committed, and how much of the future is covered. */
public final class TargetController {
    private static final List<Integer> DAYS = List.of(60, 90, 120, 180);
    private static final int PERMILLE = 10;

    private final TargetViewModel model;
    private final Look look;
    private final Words words;
    private final TargetWords say;

    @FXML
    private Node root;

    @FXML
    private Node measuring;

    @FXML
    private Node cards;

    @FXML
    private Label unsure;

    @FXML
    private HBox targetHead;

    @FXML
    private Label target;

    @FXML
    private Label targetDetail;

    @FXML
    private HBox tuning;

    @FXML
    private Slider confidence;

    @FXML
    private Label confidenceNow;

    @FXML
    private ComboBox<Integer> days;

    @FXML
    private Basis targetBasis;

    @FXML
    private Label committed;

    @FXML
    private Label committedDetail;

    @FXML
    private Basis committedBasis;

    @FXML
    private Label coverage;

    @FXML
    private Label coverageDetail;

    @FXML
    private Basis coverageBasis;

    public TargetController(TargetViewModel model, Look look, Words words) {
        this.model = model;
        this.look = look;
        this.words = words;
        this.say = new TargetWords(words);
    }

    @FXML
    private void initialize() {
        cards.managedProperty().bind(cards.visibleProperty());
        measuring.managedProperty().bind(measuring.visibleProperty());
        tuning.managedProperty().bind(tuning.visibleProperty());
        unsure.managedProperty().bind(unsure.visibleProperty());
        unsure.visibleProperty().bind(unsure.textProperty().isNotEmpty());
        confidence.valueProperty().addListener((observed, before, now) -> slide((int) Math.round(now.doubleValue())));
        confidence.valueChangingProperty().addListener((observed, before, now) -> {
            if (!now) {
                model.keepConfidence();
            }
        });
        days.getItems().setAll(DAYS);
        days.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return number == null ? "" : words.text("reserve.days", number);
            }

            @Override
            public Integer fromString(String typed) {
                throw new UnsupportedOperationException("the box is not for typing");
            }
        });
        days.setOnAction(event -> Optional.ofNullable(days.getValue()).ifPresent(model::keepDays));
        WhileShown.of(root, () -> model.reportProperty()
                .subscribe(report -> report.ifPresentOrElse(this::show, this::await))
                .and(look.amountsHiddenProperty()
                        .subscribe((before, now) -> model.reportProperty().get().ifPresent(this::show))));
    }

    /** The keyboard moves the slider without letting it go, so its steps are kept at once. */
    private void slide(int percent) {
        model.confidenceProperty().set(percent * PERMILLE);
        showTarget();
        if (!confidence.isValueChanging()) {
            model.keepConfidence();
        }
    }

    private void await() {
        cards.setVisible(false);
        measuring.setVisible(true);
    }

    private void show(ReserveReport report) {
        confidence.setValue(model.confidenceProperty().get() / (double) PERMILLE);
        days.setValue(model.settingsProperty().get().days());
        tuning.setVisible(report.futures().isPresent());
        showTarget();
        targetBasis.show(say.assumptions(report));
        committed.setText(say.committed(report));
        unsure.setText(say.unsure(report));
        committedDetail.setText(say.committedDetail(report));
        committedBasis.show(say.certain(report));
        coverage.setText(say.coverage(report));
        coverageDetail.setText(say.coverageDetail(report));
        coverageBasis.show(say.assumptions(report));
        measuring.setVisible(false);
        cards.setVisible(true);
    }

    private void showTarget() {
        model.reportProperty().get().ifPresent(report -> {
            Optional<ReserveQuantile> quantile = model.target();
            int permille = model.confidenceProperty().get();
            target.setText(say.target(report, quantile));
            targetDetail.setText(say.targetDetail(report, quantile, permille));
            confidenceNow.setText(say.share(permille / 1000.0));
            targetHead.getChildren().removeIf(node -> node != target);
            quantile.ifPresent(found -> targetHead
                    .getChildren()
                    .add(say.light(ReserveLight.of(
                            report.reserve(), found.amount(), report.dated().tellsEveryDue()))));
        });
    }
}
