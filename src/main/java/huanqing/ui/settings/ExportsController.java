package huanqing.ui.settings;

import huanqing.ui.fx.Words;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be taken along as a file: a button each. */
public final class ExportsController {
    private final Consumer<Paper> export;
    private final Words words;

    @FXML
    private FlowPane papers;

    /** @param export asks for a place and writes it there */
    public ExportsController(Consumer<Paper> export, Words words) {
        this.export = export;
        this.words = words;
    }

    @FXML
    private void initialize() {
        for (Paper paper : Paper.values()) {
            Button button = new Button(words.name(paper), new FontIcon(paper.icon()));
            button.setId("export-" + paper.name().toLowerCase(Locale.ROOT));
            button.setOnAction(event -> export.accept(paper));
            papers.getChildren().add(button);
        }
    }
}
