package huanqing.ui.whatif;

import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.scenario.Change;
import huanqing.domain.scenario.Scenario;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.figures.HiddenSum;
import huanqing.ui.fx.figures.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;

/** Changes one scenario: its name, and what it supposes. */
public final class EditorController {
    private final WhatIfViewModel model;
    private final Words words;
    private final WhatIfWords say;
    private final ChangeForm form = new ChangeForm();
    private final ComboBox<Loan> loans = new ComboBox<>();

    @FXML
    private Node root;

    @FXML
    private TextField name;

    @FXML
    private VBox supposed;

    @FXML
    private ComboBox<ChangeKind> kind;

    @FXML
    private FlowPane fields;

    @FXML
    private Label wrong;

    public EditorController(WhatIfViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.say = new WhatIfWords(words);
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.visibleProperty().bind(wrong.managedProperty());
        kind.getItems().setAll(ChangeKind.values());
        kind.setConverter(saying(value -> words.text("whatif.kind." + value.name())));
        kind.valueProperty().bindBidirectional(form.kindProperty());
        loans.setConverter(saying(loan -> say.loan(loan.contract())));
        loans.valueProperty().bindBidirectional(form.loanProperty());
        form.kindProperty().subscribe(this::ask);
        WhileShown.of(root, () -> model.editedProperty()
                .subscribe(id -> show())
                .and(model.comparisonProperty().subscribe(found -> show())));
    }

    private void show() {
        Optional<Scenario> edited =
                model.comparisonProperty().get() == null ? Optional.empty() : model.editedScenario();
        root.setVisible(edited.isPresent());
        edited.ifPresent(this::show);
    }

    private void show(Scenario scenario) {
        if (!name.isFocused()) {
            name.setText(scenario.name());
        }
        loans.getItems().setAll(model.comparisonProperty().get().loans());
        supposed.getChildren()
                .setAll(scenario.changes().stream()
                        .map(change -> line(scenario, change))
                        .toList());
    }

    private Node line(Scenario scenario, Change change) {
        Label said =
                new Label(say.change(change, model.comparisonProperty().get().loans()));
        Button away = new Button(null, new FontIcon("fth-x"));
        away.getStyleClass().addAll("button-icon", "flat");
        away.setAccessibleText(words.text("whatif.take-away"));
        away.setOnAction(event -> keep(without(scenario, change)));
        HBox line = new HBox(said, away);
        line.getStyleClass().add("card-head");
        return line;
    }

    private void ask(ChangeKind asked) {
        fields.getChildren().setAll(asked.fields().stream().map(this::field).toList());
        wrong.setText("");
    }

    private Node field(ChangeKind.Field field) {
        String label = words.text("whatif.field." + field.name());
        Node input =
                switch (field) {
                    case LOAN -> loans;
                    case EFFECT -> effects();
                    default -> text(field);
                };
        input.setId("field-" + field.name());
        input.setAccessibleText(label);
        Label caption = new Label(label);
        caption.getStyleClass().addAll("text-small", "text-muted");
        return new VBox(caption, input);
    }

    private TextField text(ChangeKind.Field field) {
        TextField text = new TextField();
        text.setPrefColumnCount(8);
        if (field == ChangeKind.Field.AMOUNT) {
            HiddenSum.in(words, text);
        }
        text.textProperty().bindBidirectional(form.textProperty(field));
        text.setOnAction(event -> add());
        return text;
    }

    private ComboBox<PrepaymentEffect> effects() {
        ComboBox<PrepaymentEffect> effects = new ComboBox<>();
        effects.getItems().setAll(PrepaymentEffect.values());
        effects.setConverter(saying(words::name));
        effects.valueProperty().bindBidirectional(form.effectProperty());
        return effects;
    }

    @FXML
    private void add() {
        Typed<Change> typed = form.change();
        wrong.setText(typed.said(words));
        typed.value().ifPresent(change -> {
            form.clear();
            model.editedScenario().ifPresent(scenario -> keep(with(scenario, change)));
        });
    }

    @FXML
    private void rename() {
        model.editedScenario()
                .filter(scenario -> !name.getText().isBlank())
                .ifPresent(scenario -> keep(new Scenario(name.getText().strip(), scenario.changes())));
    }

    @FXML
    private void done() {
        rename();
        model.editedProperty().set(Optional.empty());
    }

    private void keep(Scenario scenario) {
        model.editedProperty().get().ifPresent(id -> model.change(id, scenario));
    }

    private static Scenario with(Scenario scenario, Change change) {
        List<Change> changes = new ArrayList<>(scenario.changes());
        changes.add(change);
        return new Scenario(scenario.name(), changes);
    }

    private static Scenario without(Scenario scenario, Change change) {
        List<Change> changes = new ArrayList<>(scenario.changes());
        changes.remove(change);
        return new Scenario(scenario.name(), changes);
    }

    private static <T> StringConverter<T> saying(Function<T, String> said) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("the box is not for typing");
            }
        };
    }
}
