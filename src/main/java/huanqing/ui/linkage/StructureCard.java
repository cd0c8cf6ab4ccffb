package huanqing.ui.linkage;

import huanqing.app.linkage.LinkageReport;
import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.StructureRow;
import huanqing.ui.fx.Words;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.VBox;

/** What is separate, what is shared and what is unknown, each with its evidence and with room for the person's word. */
public final class StructureCard extends VBox {
    private final Map<Aspect, FactLine> lines = new EnumMap<>(Aspect.class);
    private LendersLine lenders;

    public StructureCard() {
        getStyleClass().addAll("card", "text-card");
    }

    /** Lays the lines out; they stay, so that a new report does not take away what is being typed. */
    void lay(FactsViewModel facts, Words words) {
        getChildren()
                .setAll(
                        CardText.title(words.text("linkage.structure.title")),
                        CardText.muted(words.text("linkage.structure.what")));
        for (Aspect aspect : Aspect.values()) {
            lines.put(aspect, new FactLine(aspect, facts, words));
        }
        getChildren().addAll(lines.values());
        lenders = new LendersLine(facts, words);
        getChildren().add(lenders);
    }

    void show(LinkageReport report) {
        for (StructureRow row : report.structure().rows()) {
            lines.get(row.aspect()).show(row);
        }
        lenders.show(FactsViewModel.openLenders(report));
    }
}
