package huanqing.ui.linkage;

import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.Evidence;
import huanqing.domain.linkage.structure.EvidenceKind;
import huanqing.domain.linkage.structure.PersonsWord;
import huanqing.domain.linkage.structure.Standing;
import huanqing.domain.linkage.structure.StructureRow;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One row of the structure: where it stands, on what evidence, and the person's own word, opened on demand. */
final class FactLine extends VBox {
    private final Aspect aspect;
    private final Words words;
    private final Label evidence = CardText.muted("");
    private final Hyperlink open = new Hyperlink();
    private final HBox head = new HBox();
    private final VBox left;
    private final WordEditor editor;
    private boolean saidSomething;

    FactLine(Aspect aspect, FactsViewModel facts, Words words) {
        this.aspect = aspect;
        this.words = words;
        editor = new WordEditor(aspect, facts, words);
        left = new VBox(CardText.wrapped(words.name(aspect)), evidence, open);
        HBox.setHgrow(left, Priority.ALWAYS);
        editor.setVisible(false);
        editor.managedProperty().bind(editor.visibleProperty());
        editor.visibleProperty().subscribe(shown -> nameLink());
        open.setOnAction(event -> editor.setVisible(!editor.isVisible()));
        getStyleClass().add("fact-line");
        getChildren().setAll(head, editor);
    }

    void show(StructureRow row) {
        Optional<PersonsWord> said = FactsViewModel.said(row);
        saidSomething = said.isPresent();
        head.getChildren().setAll(left, chip(row.standing()));
        evidence.setText(evidence(row));
        editor.show(said, row.evidence().size() > said.stream().count());
        nameLink();
    }

    private void nameLink() {
        open.setText(words.text(
                editor.isVisible()
                        ? "linkage.facts.close"
                        : saidSomething ? "linkage.facts.change" : "linkage.facts.confirm"));
        open.setAccessibleText(words.name(aspect) + words.text("chart.list.separator") + open.getText());
    }

    private Label chip(Standing standing) {
        Label chip =
                switch (standing) {
                    case SEPARATE -> Chip.of("fth-git-branch", words.name(standing), "");
                    case SHARED -> Chip.of("fth-link", words.name(standing), "attention");
                    case UNKNOWN -> Chip.of("fth-help-circle", words.name(standing), "");
                };
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private String evidence(StructureRow row) {
        if (row.evidence().isEmpty()) {
            return words.text("linkage.structure.no-evidence", words.name(row.expected()));
        }
        return row.evidence().stream().map(this::said).collect(Collectors.joining(words.text("chart.list.separator")));
    }

    private String said(Evidence one) {
        String names = String.join(" / ", one.names());
        String shown = one.kind() == EvidenceKind.SAID_BY_USER ? words.withAmounts(names) : names;
        return words.name(one.kind(), one.rows()) + (names.isEmpty() ? "" : " (" + shown + ")");
    }
}
