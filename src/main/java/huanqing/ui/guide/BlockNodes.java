package huanqing.ui.guide;

import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How a piece of a page looks. */
final class BlockNodes {
    private static final Pattern NUMBER = Pattern.compile("[-−+≈]?[¥￥]?\\d[\\d,.]*\\s?(?:%|元|期|天)?");

    private BlockNodes() {}

    static Node of(Block block) {
        if (block instanceof Block.Table table) {
            return table(table.rows());
        }
        if (block instanceof Block.Point point) {
            return point(point.words());
        }
        return block instanceof Block.Heading ? said(block.words(), "title-4") : said(block.words(), "guide-text");
    }

    private static Label said(String text, String look) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        return label;
    }

    private static HBox point(String text) {
        Label bullet = new Label("•");
        bullet.setMinWidth(Region.USE_PREF_SIZE);
        Label said = said(text, "guide-text");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(bullet, said);
        line.getStyleClass().add("guide-point");
        return line;
    }

    private static GridPane table(List<List<String>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-table");
        int columns = rows.get(0).size();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            boolean takesTheRest = column == columns - 1 && !isOfNumbers(rows, column);
            width.setHgrow(takesTheRest ? Priority.ALWAYS : Priority.NEVER);
            width.setMinWidth(takesTheRest ? 0 : Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(width);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                Label cell = said(rows.get(row).get(column), row == 0 ? "fact-name" : "guide-text");
                GridPane.setValignment(cell, VPos.TOP);
                GridPane.setHalignment(cell, isOfNumbers(rows, column) ? HPos.RIGHT : HPos.LEFT);
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    /** Numbers stand under one another by their ends; the first row names the column. */
    private static boolean isOfNumbers(List<List<String>> rows, int column) {
        return rows.size() > 1
                && rows.stream().skip(1).allMatch(row -> NUMBER.matcher(row.get(column))
                        .matches());
    }
}
