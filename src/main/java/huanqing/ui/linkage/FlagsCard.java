package huanqing.ui.linkage;

import huanqing.app.linkage.LinkageReport;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.linkage.funds.FlagState;
import huanqing.domain.linkage.funds.RollingFlag;
import huanqing.domain.linkage.funds.RollingLevel;
import huanqing.ui.fx.Chip;
import huanqing.ui.fx.Words;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The seven signs of debt rolling, each with its state as icon and word; one that was seen opens its rows. */
public final class FlagsCard extends VBox {
    public FlagsCard() {
        getStyleClass().addAll("card", "text-card");
    }

    /** @param rows finds rows and hands them over */
    void show(LinkageReport report, Words words, BiConsumer<List<EntryId>, Consumer<List<Entry>>> rows) {
        RollingLevel level = report.funds().rolling().level();
        HBox head = new HBox(CardText.title(words.text("linkage.flags.title")), chip(level, words));
        head.getStyleClass().add("chips");
        getChildren().setAll(head, CardText.muted(new Readings(words).flags(report)));
        report.funds().rolling().flags().forEach(flag -> getChildren().add(line(flag, words, rows)));
    }

    private static Label chip(RollingLevel level, Words words) {
        return switch (level) {
            case CALM -> Chip.of("fth-check", words.name(level), "good");
            case AMBER -> Chip.of("fth-eye", words.name(level), "attention");
            case RED -> Chip.of("fth-alert-triangle", words.name(level), "attention");
        };
    }

    private static VBox line(RollingFlag flag, Words words, BiConsumer<List<EntryId>, Consumer<List<Entry>>> rows) {
        Label sign = CardText.wrapped(words.name(flag.sign()));
        HBox.setHgrow(sign, Priority.ALWAYS);
        sign.setMaxWidth(Double.MAX_VALUE);
        Label state = new Label(words.name(flag.state()), new FontIcon(icon(flag)));
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().add("text-muted");
        VBox line = new VBox(new HBox(sign, state));
        line.getStyleClass().add("fact-line");
        if (flag.state() == FlagState.RAISED && !flag.entries().isEmpty()) {
            Hyperlink open = new Hyperlink(
                    words.text("linkage.flags.rows", flag.entries().size()));
            open.setOnAction(event -> rows.accept(flag.entries(), found -> line.getChildren()
                    .setAll(line.getChildren().get(0), list(found, words))));
            line.getChildren().add(open);
        }
        return line;
    }

    private static VBox list(List<Entry> entries, Words words) {
        VBox list = new VBox();
        list.getStyleClass().add("evidence");
        entries.forEach(entry -> {
            Label amount = new Label(words.money(entry.amount()));
            amount.setMinWidth(Region.USE_PREF_SIZE);
            Label what = new Label(words.date(entry.at().toLocalDate()) + "  "
                    + words.name(entry.meaning().product()) + " "
                    + words.name(entry.meaning().kind()));
            HBox.setHgrow(what, Priority.ALWAYS);
            what.setMaxWidth(Double.MAX_VALUE);
            list.getChildren().add(new HBox(what, amount));
        });
        return list;
    }

    private static String icon(RollingFlag flag) {
        return switch (flag.state()) {
            case RAISED -> "fth-alert-triangle";
            case CLEAR -> "fth-check";
            case UNKNOWN -> "fth-help-circle";
        };
    }
}
