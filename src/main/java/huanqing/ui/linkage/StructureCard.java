package huanqing.ui.linkage;

import huanqing.domain.linkage.structure.Evidence;
import huanqing.domain.linkage.structure.Standing;
import huanqing.domain.linkage.structure.StructureRow;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is separate, what is shared and what is unknown, each with the person's own rows as evidence. */
public final class StructureCard extends VBox {
    public StructureCard() {
        getStyleClass().addAll("card", "text-card");
    }

    void show(List<StructureRow> rows, Words words) {
        getChildren()
                .setAll(
                        CardText.title(words.text("linkage.structure.title")),
                        CardText.muted(words.text("linkage.structure.what")));
        rows.forEach(row -> getChildren().add(line(row, words)));
    }

    private static HBox line(StructureRow row, Words words) {
        VBox left = new VBox(CardText.wrapped(words.name(row.aspect())), CardText.muted(evidence(row, words)));
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox line = new HBox(left, chip(row.standing(), words));
        line.getStyleClass().add("fact-line");
        return line;
    }

    private static Label chip(Standing standing, Words words) {
        Label chip =
                switch (standing) {
                    case SEPARATE -> Chip.of("fth-git-branch", words.name(standing), "");
                    case SHARED -> Chip.of("fth-link", words.name(standing), "attention");
                    case UNKNOWN -> Chip.of("fth-help-circle", words.name(standing), "");
                };
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private static String evidence(StructureRow row, Words words) {
        if (row.evidence().isEmpty()) {
            return words.text("linkage.structure.no-evidence", words.name(row.expected()));
        }
        return row.evidence().stream()
                .map(evidence -> said(evidence, words))
                .collect(Collectors.joining(words.text("chart.list.separator")));
    }

    private static String said(Evidence evidence, Words words) {
        String names = String.join(" / ", evidence.names());
        return words.name(evidence.kind(), evidence.rows()) + (names.isEmpty() ? "" : " (" + names + ")");
    }
}
