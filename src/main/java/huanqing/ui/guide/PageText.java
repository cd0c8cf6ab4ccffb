package huanqing.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the text of a page: a paragraph a line; {@code ## } begins a heading, {@code - } a point, {@code | } a row of a
 * table whose first row names the columns; <code>{name}</code> stands for a figure.
 */
final class PageText {
    private static final Pattern FIGURE = Pattern.compile("\\{([^}]*)}");
    private static final String HEADING = "## ";
    private static final String POINT = "- ";
    private static final String ROW = "| ";

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private PageText() {}

    /** @param figures the words for a figure's name */
    static List<Block> read(String text, Function<String, String> figures) {
        PageText page = new PageText();
        FIGURE.matcher(text)
                .replaceAll(found -> figures.apply(found.group(1)))
                .lines()
                .forEach(page::line);
        page.endTable();
        return page.blocks;
    }

    private void line(String line) {
        if (line.startsWith(ROW)) {
            rows.add(List.of(line.substring(ROW.length()).strip().split("\\s*\\|\\s*", -1)));
            return;
        }
        endTable();
        if (line.startsWith(HEADING)) {
            blocks.add(new Block.Heading(line.substring(HEADING.length()).strip()));
        } else if (line.startsWith(POINT)) {
            blocks.add(new Block.Point(line.substring(POINT.length()).strip()));
        } else if (!line.isBlank()) {
            blocks.add(new Block.Paragraph(line.strip()));
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
            rows.clear();
        }
    }
}
