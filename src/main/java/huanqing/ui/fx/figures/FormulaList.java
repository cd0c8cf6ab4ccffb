package huanqing.ui.fx.figures;

import huanqing.ui.fx.guide.GuideLink;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Figures opened into their formulas, one under the other. */
public final class FormulaList extends VBox {
    public FormulaList() {
        getStyleClass().add("formulas");
    }

    public void show(List<Formulas.Opened> formulas) {
        getChildren().setAll(formulas.stream().map(FormulaList::line).toList());
    }

    private static VBox line(Formulas.Opened formula) {
        Label figure = new Label(formula.figure());
        Label result = new Label(formula.result());
        result.setMinWidth(Region.USE_PREF_SIZE);
        figure.getStyleClass().add("text-strong");
        result.getStyleClass().addAll("amount", "text-strong");
        HBox.setHgrow(figure, Priority.ALWAYS);
        figure.setMaxWidth(Double.MAX_VALUE);
        VBox line = new VBox(new HBox(figure, result), quiet(formula.operands()), rule(formula));
        line.getStyleClass().add("formula");
        line.setAccessibleText(formula.spoken());
        return line;
    }

    /** The rule leads to what the guide says of it. */
    private static Labeled rule(Formulas.Opened formula) {
        return formula.guide()
                .<Labeled>map(topic -> wrapped(new GuideLink(topic, formula.rule())))
                .orElseGet(() -> quiet(formula.rule()));
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("text-small", "text-muted");
        return wrapped(label);
    }

    private static <L extends Labeled> L wrapped(L labeled) {
        labeled.setWrapText(true);
        labeled.setMinSize(0, Region.USE_PREF_SIZE);
        return labeled;
    }
}
