package huanqing.ui.linkage;

import huanqing.app.linkage.LinkageReport;
import huanqing.domain.linkage.LinkVerdict;
import huanqing.ui.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The answer in one sentence, what it rests on, and how far it can be trusted. */
public final class HeadlineController {
    private final LinkageViewModel model;
    private final Words words;
    private final LinkageWords say;

    @FXML
    private Label headline;

    @FXML
    private Label verdict;

    @FXML
    private Label reason;

    @FXML
    private Label trust;

    @FXML
    private VBox why;

    public HeadlineController(LinkageViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.say = new LinkageWords(words);
    }

    @FXML
    private void initialize() {
        why.managedProperty().bind(why.visibleProperty());
    }

    void show(LinkageReport report) {
        headline.setText(say.headline(report));
        verdict.setText(say.verdictChip(report.behaviour().verdict()));
        verdict.setGraphic(new FontIcon(icon(report.behaviour().verdict())));
        reason.setText(say.reason(report));
        trust.setText(say.trust(report.behaviour()));
        why.getChildren()
                .setAll(say.channels(report.behaviour()).stream()
                        .map(CardText::wrapped)
                        .toList());
    }

    @FXML
    private void toggleWhy() {
        why.setVisible(!why.isVisible());
    }

    @FXML
    private void copy() {
        model.reportProperty().get().ifPresent(report -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(new Readings(words).inPlainText(report));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String icon(LinkVerdict verdict) {
        return switch (verdict) {
            case LINKED -> "fth-link";
            case NO_LINK_FOUND -> "fth-search";
            case INDEPENDENT -> "fth-git-branch";
            case NOT_ENOUGH_DATA -> "fth-clock";
        };
    }
}
