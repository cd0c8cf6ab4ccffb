package huanqing.ui.linkage;

import huanqing.domain.ledger.Product;
import huanqing.domain.linkage.structure.CauseFigure;
import huanqing.domain.linkage.structure.CauseFinding;
import huanqing.domain.linkage.structure.Lever;
import huanqing.domain.money.Money;
import huanqing.ui.fx.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The four causes of "Huabei cannot be linked with Jiebei", with the ledger's figures and what the person can change. */
public final class CausesCard extends VBox {
    public CausesCard() {
        getStyleClass().addAll("card", "text-card");
    }

    void show(List<CauseFinding> causes, Words words) {
        getChildren()
                .setAll(
                        CardText.title(words.text("linkage.causes.title")),
                        CardText.muted(words.text("linkage.causes.what")));
        causes.forEach(cause -> getChildren().add(block(cause, words)));
    }

    private static VBox block(CauseFinding finding, Words words) {
        Label name = CardText.wrapped(words.name(finding.cause()));
        name.getStyleClass().add("text-strong");
        VBox block = new VBox(
                name,
                figures(finding.figures(), words),
                CardText.muted(
                        words.text("linkage.causes.can", levers(finding.cause().changeable(), words))),
                CardText.muted(words.text(
                        "linkage.causes.cannot", levers(finding.cause().fixed(), words))));
        block.getStyleClass().add("cause");
        return block;
    }

    private static String levers(List<Lever> levers, Words words) {
        return levers.stream().map(words::name).collect(Collectors.joining(words.text("chart.list.separator")));
    }

    private static GridPane figures(List<CauseFigure> figures, Words words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, value, value);
        grid.addRow(0, new Label(), new Label(words.name(Product.HUABEI)), new Label(words.name(Product.JIEBEI)));
        List<CauseFigure.Measure> measures =
                figures.stream().map(CauseFigure::measure).distinct().toList();
        for (int i = 0; i < measures.size(); i++) {
            CauseFigure.Measure measure = measures.get(i);
            grid.addRow(
                    i + 1,
                    CardText.wrapped(words.name(measure)),
                    value(figures, measure, Product.HUABEI, words),
                    value(figures, measure, Product.JIEBEI, words));
        }
        return grid;
    }

    private static Label value(List<CauseFigure> figures, CauseFigure.Measure measure, Product product, Words words) {
        Label label = new Label(figures.stream()
                .filter(figure -> figure.measure() == measure && figure.product() == product)
                .findFirst()
                .flatMap(CauseFigure::value)
                .map(value -> said(value, measure.unit(), words))
                .orElseGet(() -> words.text("format.unknown")));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static String said(BigDecimal value, CauseFigure.Unit unit, Words words) {
        return switch (unit) {
            case COUNT -> value.stripTrailingZeros().toPlainString();
            case FEN -> words.money(Money.ofFen(value.longValueExact()));
            case RATIO ->
                value.movePointRight(2)
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString()
                                .replace('-', '−')
                        + "%";
        };
    }
}
