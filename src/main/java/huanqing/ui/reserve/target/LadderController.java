package huanqing.ui.reserve.target;

import huanqing.app.reserve.DueAlert;
import huanqing.app.reserve.ReserveReport;
import huanqing.app.reserve.WarnOfDues;
import huanqing.domain.reserve.NoIncome;
import huanqing.domain.reserve.futures.Futures;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** How long it lasts without income, and how likely each due of the next 60 days is to fail. */
public final class LadderController {
    private static final List<Integer> THRESHOLDS = List.of(20, 50, 100, 200, 300);

    private final TargetViewModel model;
    private final Look look;
    private final Words words;
    private final TargetWords say;

    @FXML
    private Node root;

    @FXML
    private VBox ladder;

    @FXML
    private Basis ladderBasis;

    @FXML
    private VBox warnings;

    @FXML
    private Label warningsNote;

    @FXML
    private ComboBox<Integer> threshold;

    @FXML
    private Basis warningsBasis;

    public LadderController(TargetViewModel model, Look look, Words words) {
        this.model = model;
        this.look = look;
        this.words = words;
        this.say = new TargetWords(words);
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        threshold.getItems().setAll(THRESHOLDS);
        threshold.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer permille) {
                return permille == null ? "" : say.share(permille / 1000.0);
            }

            @Override
            public Integer fromString(String typed) {
                throw new UnsupportedOperationException("the box is not for typing");
            }
        });
        threshold.setOnAction(event -> Optional.ofNullable(threshold.getValue()).ifPresent(model::keepThreshold));
        WhileShown.of(root, () -> model.reportProperty()
                .subscribe(report -> {
                    root.setVisible(report.isPresent());
                    report.ifPresent(this::show);
                })
                .and(look.amountsHiddenProperty()
                        .subscribe((before, now) -> model.reportProperty().get().ifPresent(this::show))));
    }

    private void show(ReserveReport report) {
        ladder.getChildren()
                .setAll(
                        report.noIncome().isEmpty()
                                ? List.of(wrapped(words.text("reserve.ladder.unknown")))
                                : report.noIncome().stream().map(this::rung).toList());
        ladderBasis.show(say.certain(report));
        threshold.setValue(model.settingsProperty().get().thresholdPermille());
        List<DueAlert> alerts = report.futures()
                .map(futures ->
                        WarnOfDues.alerts(futures, model.settingsProperty().get(), report.today()))
                .orElse(List.of());
        warnings.getChildren().setAll(alerts.stream().map(this::line).toList());
        warningsNote.setText(note(report, alerts));
        warningsBasis.show(List.of(
                words.text("reserve.warn.basis.moment"),
                words.text("reserve.warn.basis.both"),
                words.text("reserve.warn.basis.together")));
    }

    private Node rung(NoIncome rung) {
        Label chip = rung.firstFailing().isPresent()
                ? Chip.of("fth-alert-triangle", words.text("reserve.ladder.months", rung.months()), "attention")
                : Chip.of("fth-check-circle", words.text("reserve.ladder.months", rung.months()), "good");
        return row(chip, wrapped(say.rung(rung)));
    }

    private String note(ReserveReport report, List<DueAlert> alerts) {
        if (report.futures().isEmpty()) {
            return words.text("reserve.coverage.young");
        }
        if (report.futures().flatMap(Futures::present).isEmpty()) {
            return words.text("reserve.coverage.unknown");
        }
        long passed = alerts.stream().filter(DueAlert::isPassed).count();
        return words.text("reserve.warn.note", alerts.size(), passed);
    }

    private Node line(DueAlert alert) {
        String detail = words.text(
                "reserve.warn.line",
                words.date(alert.on()),
                words.money(alert.likely()),
                say.share(alert.failingOnCash()));
        Label name = wrapped(say.name(alert.due()));
        Label muted = wrapped(detail);
        muted.getStyleClass().add("text-muted");
        VBox what = new VBox(name, muted);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = row(what, chip(alert));
        row.getStyleClass().add("due-line");
        return row;
    }

    private Label chip(DueAlert alert) {
        String share = say.share(alert.failing());
        if (alert.isPassed()) {
            return Chip.of("fth-alert-triangle", words.text("reserve.warn.short", share), "attention");
        }
        return alert.failing() > 0
                ? Chip.of("fth-check", words.text("reserve.warn.rare", share), "")
                : Chip.of("fth-check-circle", words.text("reserve.warn.met"), "good");
    }

    private static HBox row(Node first, Node second) {
        HBox row = new HBox(8, first, second);
        for (Node node : List.of(first, second)) {
            if (node instanceof Label chip && !chip.isWrapText()) {
                chip.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return row;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
