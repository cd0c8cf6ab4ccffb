package huanqing.infra.statementfile.profile;

import java.util.Arrays;
import java.util.Map;

/** Where each column is in a header, 0-based; looked up some fifty times a row. */
public final class Places {
    /** No column has a place. */
    public static final Places NONE = new Places(Map.of());

    private final Map<Column, Integer> known;
    private final int[] byColumn = new int[Column.values().length];

    public Places(Map<Column, Integer> known) {
        this.known = Map.copyOf(known);
        Arrays.fill(byColumn, -1);
        known.forEach((column, place) -> byColumn[column.ordinal()] = place);
    }

    /** The place of a column, or -1. */
    public int of(Column column) {
        return byColumn[column.ordinal()];
    }

    public Map<Column, Integer> known() {
        return known;
    }
}
