package huanqing.ui.guide;

import java.util.List;

/** A piece of a page of the guide. */
sealed interface Block {
    /** All of its words, for the search. */
    String words();

    record Heading(String words) implements Block {}

    record Paragraph(String words) implements Block {}

    record Point(String words) implements Block {}

    /** @param rows the first one names the columns; all have the same number of cells */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String words() {
            return String.join(" ", rows.stream().flatMap(List::stream).toList());
        }
    }
}
