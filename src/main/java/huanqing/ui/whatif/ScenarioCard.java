package huanqing.ui.whatif;

import huanqing.app.scenario.Comparison;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.scenario.Change;
import huanqing.domain.scenario.Outcome;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One course of things: what it supposes, and its figures one under the other, in the same order on every card. */
final class ScenarioCard extends VBox {
    /** Three lines; what is cut stands in the tooltip. */
    private static final double TALLEST_NAME = 76;

    private final Words words;
    private final WhatIfWords say;
    private final Outcome outcome;
    private final Outcome plan;
    private final boolean allKnown;
    private final HBox tools = new HBox();

    ScenarioCard(String name, Outcome outcome, Comparison found, Words words) {
        this.words = words;
        this.say = new WhatIfWords(words);
        this.outcome = outcome;
        this.plan = found.plan();
        this.allKnown = found.unknownDues() == 0;
        getStyleClass().addAll("card", "scenario");
        Label title = new Label(name);
        title.getStyleClass().add("title-4");
        title.setWrapText(true);
        title.setMaxHeight(TALLEST_NAME);
        title.setTooltip(new Tooltip(name));
        getChildren().addAll(title, verdict());
        outcome.scenario().changes().forEach(change -> getChildren().add(supposed(change, found.loans())));
        figures();
        tools.getStyleClass().add("actions");
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().addAll(spring, tools);
    }

    /** A button at the foot of the card. */
    ScenarioCard with(String id, String icon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(event -> action.run());
        button.setId(id);
        tools.getChildren().add(button);
        return this;
    }

    private Label verdict() {
        if (outcome.firstFailing().isPresent()) {
            return Chip.of("fth-alert-triangle", words.text("whatif.verdict.fails"), "attention");
        }
        if (outcome.lateRecords() > 0) {
            return Chip.of("fth-clock", words.text("whatif.verdict.late"), "attention");
        }
        if (allKnown && outcome.dues().isZero()) {
            return Chip.of("fth-help-circle", words.text("whatif.verdict.nothing-due"), "");
        }
        return allKnown
                ? Chip.of("fth-check-circle", words.text("whatif.verdict.met"), "good")
                : Chip.of("fth-help-circle", words.text("whatif.verdict.known-met"), "");
    }

    private Label supposed(Change change, List<Loan> loans) {
        Label label = new Label(say.change(change, loans));
        label.getStyleClass().add("text-muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void figures() {
        boolean isPlan = outcome == plan;
        figure("whatif.lowest", say.lowest(outcome), say.beside(outcome.lowest(), plan.lowest()));
        figure("whatif.first-failing", say.firstFailing(outcome, allKnown), "");
        figure(
                "whatif.need",
                words.money(outcome.need().amount()),
                say.beside(outcome.need().amount(), plan.need().amount()));
        figure("whatif.dues", words.money(outcome.dues()), say.beside(outcome.dues(), plan.dues()));
        if (!isPlan) {
            figure("whatif.cost", say.cost(outcome.cost()), "");
            figure("whatif.late", words.text("whatif.records", outcome.lateRecords()), "");
        }
    }

    private void figure(String key, String value, String beside) {
        Label name = new Label(words.text(key));
        name.getStyleClass().addAll("text-small", "text-muted");
        Label figure = new Label(value);
        figure.getStyleClass().add("text-strong");
        figure.setWrapText(true);
        figure.setMinHeight(Region.USE_PREF_SIZE);
        VBox lines = new VBox(name, figure);
        if (!beside.isEmpty()) {
            Label difference = new Label(beside);
            difference.getStyleClass().addAll("text-small", "text-muted");
            lines.getChildren().add(difference);
        }
        lines.getStyleClass().add("scenario-figure");
        getChildren().add(lines);
    }
}
