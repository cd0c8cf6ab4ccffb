package huanqing.ui.whatif;

import huanqing.app.scenario.Comparison;
import huanqing.app.scenario.ReadyMade;
import huanqing.domain.scenario.Outcome;
import huanqing.domain.scenario.Scenario;
import huanqing.ui.chart.ChartCard;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.chart.ChartWords;
import huanqing.ui.chart.plan.CashLines;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Scenarios side by side with today's plan. */
public final class WhatIfController implements Page {
    /** A longer name of a scenario is cut with dots. */
    private static final double WIDEST_BUTTON = 320;

    private final WhatIfViewModel model;
    private final Changes changes;
    private final Look look;
    private final ChartDesk desk;
    private final Words words;
    private final WhatIfWords say;

    @FXML
    private Node root;

    @FXML
    private FlowPane ready;

    @FXML
    private Label unsure;

    @FXML
    private FlowPane cards;

    @FXML
    private ChartCard money;

    public WhatIfController(WhatIfViewModel model, Changes changes, Look look, ChartDesk desk, Words words) {
        this.model = model;
        this.changes = changes;
        this.look = look;
        this.desk = desk;
        this.words = words;
        this.say = new WhatIfWords(words);
    }

    @FXML
    private void initialize() {
        unsure.managedProperty().bind(unsure.textProperty().isNotEmpty());
        unsure.visibleProperty().bind(unsure.managedProperty());
        money.managedProperty().bind(money.visibleProperty());
        money.exportTo(desk, new ChartWords(words.messages(), words.amountsHidden()));
        for (ReadyMade made : ReadyMade.values()) {
            ready.getChildren()
                    .add(button("ready-" + made.name(), say.name(made), () -> model.add(made, say.name(made))));
        }
        String own = words.text("whatif.own");
        ready.getChildren().add(button("own", own, () -> model.addEmpty(words.text("whatif.own.name"))));
        ready.getChildren().add(bringBack());
        WhileShown.of(root, () -> model.comparisonProperty()
                .subscribe(this::show)
                .and(model.drawnProperty().subscribe(id -> draw()))
                .and(changes.countProperty().subscribe(count -> model.load()))
                .and(look.amountsHiddenProperty().subscribe((before, now) -> model.load())));
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return model.readyProperty();
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Stands beside the ready-made ones while the last deletion can be taken back. */
    private Button bringBack() {
        Button button = button("bringBack", null, model::bringBack);
        button.setGraphic(new FontIcon("fth-corner-up-left"));
        button.setMaxWidth(WIDEST_BUTTON);
        button.visibleProperty().bind(model.removedProperty().map(Optional::isPresent));
        button.managedProperty().bind(button.visibleProperty());
        button.textProperty().bind(model.removedProperty().map(found -> found.map(
                        gone -> words.text("whatif.bring-back", gone.scenario().name()))
                .orElse("")));
        return button;
    }

    private void show(Comparison found) {
        if (found == null) {
            return;
        }
        unsure.setText(unsure(found));
        List<Node> shown = new ArrayList<>();
        shown.add(new ScenarioCard(words.text("whatif.plan"), found.plan(), found, words));
        found.scenarios().forEach(compared -> shown.add(card(compared, found)));
        cards.getChildren().setAll(shown);
        draw();
    }

    /** The money under the chosen scenario, and dashed under today's plan. */
    private void draw() {
        Optional<Outcome> drawn = model.drawn();
        money.setVisible(drawn.isPresent());
        drawn.ifPresent(outcome -> {
            Outcome plan = model.comparisonProperty().get().plan();
            String name = outcome.scenario().name();
            money.show(new CashLines(
                    new ChartWords(words.messages(), words.amountsHidden()),
                    plan.balances().get(0).day(),
                    List.of(line(name, outcome), line(words.text("whatif.plan"), plan))));
            money.readingProperty().set(words.text("whatif.money.reading", name, say.lowest(outcome)));
        });
    }

    private static CashLines.Line line(String name, Outcome outcome) {
        return new CashLines.Line(
                name, outcome.balances().stream().map(day -> day.left().fen()).toList());
    }

    private ScenarioCard card(Comparison.Compared compared, Comparison found) {
        Scenario scenario = compared.outcome().scenario();
        return new ScenarioCard(scenario.name(), compared.outcome(), found, words)
                .with("draw-" + compared.id().value(), "fth-activity", "whatif.draw", () -> model.drawnProperty()
                        .set(Optional.of(compared.id())))
                .with("edit-" + compared.id().value(), "fth-edit-2", "whatif.edit", () -> model.editedProperty()
                        .set(Optional.of(compared.id())))
                .with(
                        "remove-" + compared.id().value(),
                        "fth-trash-2",
                        "whatif.remove",
                        () -> model.remove(compared.id(), scenario));
    }

    /** What the figures do not know. */
    private String unsure(Comparison found) {
        List<String> said = new ArrayList<>();
        if (!found.cashKnown()) {
            said.add(words.text("whatif.cash-unknown"));
        }
        if (found.unknownDues() > 0) {
            said.add(words.text("whatif.dues-unknown", found.unknownDues()));
        }
        return String.join("\n", said);
    }
}
