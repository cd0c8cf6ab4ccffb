package huanqing.app.statement.table;

import java.util.List;

/**
 * The beginning of a file that is in no known layout.
 *
 * @param charset the charset that the rows are read in; "" when it is not known, and then there are no rows
 * @param rows the first lines, each taken apart into cells; also what stands before the header
 * @param charsets what else the bytes could be, for the person to choose from
 */
public record TableSketch(String charset, List<List<String>> rows, List<CharsetSample> charsets) {
    public TableSketch {
        rows = rows.stream().map(List::copyOf).toList();
        charsets = List.copyOf(charsets);
    }
}
