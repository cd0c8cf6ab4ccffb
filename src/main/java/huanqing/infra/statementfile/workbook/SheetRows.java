package huanqing.infra.statementfile.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet, one after the other. */
final class SheetRows {
    private static final int MOST_COLUMNS = 512;

    private final Xml xml;
    private final SharedTexts texts;
    private final Styles styles;
    private final boolean since1904;
    private int number;

    SheetRows(InputStream in, SharedTexts texts, Styles styles, boolean since1904) throws IOException {
        this.xml = new Xml(in);
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /** The cells of the next row that is there, or null at the end. */
    List<String> next() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                number = Math.max(number + 1, Numbers.orElse(xml.attribute("r"), 0));
                return cells();
            }
        }
        return null;
    }

    /** The 1-based number of the row that {@link #next} gave. */
    int number() {
        return number;
    }

    private List<String> cells() throws IOException {
        List<String> cells = new ArrayList<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int column = column(xml.attribute("r"), cells.size());
                String text = cell(xml.attribute("t"), xml.attribute("s"));
                if (column < MOST_COLUMNS) {
                    put(cells, column, text);
                }
            }
        }
        return cells;
    }

    private static void put(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String cell(String type, String style) throws IOException {
        StringBuilder text = new StringBuilder();
        while (!xml.ends("c") && xml.next()) {
            if (xml.starts("v") || xml.starts("t")) {
                text.append(xml.text());
            }
        }
        return shown(text.toString(), type, style);
    }

    private String shown(String value, String type, String style) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> texts.get(value);
            case "", "n" -> styles.isDateStyle(style) ? CellText.moment(value, since1904) : CellText.number(value);
            default -> value;
        };
    }

    /** The 0-based column of a reference such as F42; where there is none, the next one. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= MOST_COLUMNS; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }
}
