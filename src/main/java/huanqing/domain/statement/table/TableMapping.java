package huanqing.domain.statement.table;

import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.Fingerprint;
import huanqing.domain.statement.RowProblem.Cause;
import huanqing.domain.statement.source.Source;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a table mean, as the person explained them once. Files with the same line of column names are of the
 * same layout.
 *
 * @param header the column names in their order, see {@link #header(List)}
 * @param day the column with the day, counted from 0; it may have the time too
 * @param time the column with the time of day, where that stands apart
 */
public record TableMapping(
        List<String> header, int day, Optional<Integer> time, DayOrder order, AmountColumns amount, WordColumns words) {
    public TableMapping {
        header = List.copyOf(header);
    }

    /** A line's cells as column names: without padding, blank ones at the end left off. */
    public static List<String> header(List<String> cells) {
        List<String> names = new ArrayList<>(cells.stream().map(String::strip).toList());
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    /** The name of the layout: the same for the same column names, and different for every other line of them. */
    public String layout() {
        return Source.TABLE_PREFIX + Fingerprint.hex(Fingerprint.of(String.join("\n", header)));
    }

    /** Reads a row; it has a cell for every column name at least. */
    public MappedRow read(List<String> cells) {
        if (cells.size() < header.size()) {
            return new MappedRow.Unreadable(Cause.COLUMNS_MISSING);
        }
        Optional<LocalDateTime> at = order.read(cells.get(day))
                .flatMap(midnight ->
                        DayOrder.atTime(midnight, time.map(cells::get).orElse("")));
        if (at.isEmpty()) {
            return new MappedRow.Unreadable(Cause.TIME_UNREADABLE);
        }
        Flow flow = amount.read(cells);
        return flow instanceof Flow.Of found
                ? new MappedRow.Understood(at.get(), found.amount(), wording(cells, found.direction()))
                : new MappedRow.Unreadable(((Flow.Bad) flow).cause());
    }

    private Wording wording(List<String> cells, Direction direction) {
        return new Wording(
                "",
                cell(cells, words.counterparty()),
                cell(cells, words.text()),
                direction == Direction.IN ? "收入" : "支出",
                "",
                "",
                cell(cells, words.number()),
                "",
                "");
    }

    private static String cell(List<String> cells, Optional<Integer> column) {
        return column.map(place -> cells.get(place).strip()).orElse("");
    }
}
