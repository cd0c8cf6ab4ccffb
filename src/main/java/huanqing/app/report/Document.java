package huanqing.app.report;

import java.util.List;
import java.util.Set;

/**
 * A paper to be printed, in words already.
 *
 * @param title at the top of the first page and at the foot of every page
 * @param subtitle a line under the title, such as the day it tells of
 * @param blocks from top to bottom
 */
public record Document(String title, String subtitle, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A piece of the paper. */
    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /**
     * A table whose header stands on every page that it reaches.
     *
     * @param rows as many cells each as the header
     * @param amounts the columns that are set to the right, counted from 0
     * @param closing whether the last row is a sum
     */
    public record Table(List<String> header, List<List<String>> rows, Set<Integer> amounts, boolean closing)
            implements Block {
        public Table {
            rows = List.copyOf(rows);
            amounts = Set.copyOf(amounts);
            if (rows.stream().anyMatch(row -> row.size() != header.size())) {
                throw new IllegalArgumentException("a row has as many cells as the header");
            }
        }
    }
}
