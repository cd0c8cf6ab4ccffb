package huanqing.infra.statementfile;

import huanqing.domain.statement.RowProblem.Cause;
import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts cells into their columns. The right number of cells is taken as it is; surplus ones are put back into the one
 * column that leaves direction, amount, status, time and numbers where they belong; when two columns would do, or none, the row is
 * a problem rather than a guess.
 */
final class RowRepair {
    /** The columns that may hold a separator of their own, the likeliest first. */
    private static final List<Column> ABSORBING = List.of(Column.TEXT, Column.COUNTERPARTY, Column.NOTE, Column.AMOUNT);

    private static final int MOST_SURPLUS = 32;

    /** The cells in their columns, or what is wrong. */
    sealed interface Outcome {
        record Fits(List<String> cells) implements Outcome {}

        /** Money, day, number and status are certain; the words may stand beside their columns. */
        record Doubtful(List<String> cells) implements Outcome {}

        record Misfits(Cause cause) implements Outcome {}
    }

    private final Header header;
    private final RowShape shape;
    private final StrangeWords words;
    private final Pieces pieces;

    RowRepair(Header header, RowShape shape) {
        this.header = header;
        this.shape = shape;
        this.words = new StrangeWords(header);
        this.pieces = new Pieces(header);
    }

    Outcome placed(List<String> cells) {
        int size = cells.size();
        boolean restBlank = size >= header.width() && isBlank(cells.subList(header.width(), size));
        if (size == header.cells()
                && restBlank
                && (header.isFamiliar() || shape.isBeyondDoubtUnderStrangeNames(cells))) {
            return even(cells);
        }
        if (!header.isFamiliar()) {
            return new Outcome.Misfits(Cause.COLUMNS_AMBIGUOUS);
        }
        if (size >= header.width() && restBlank && (isCertain(cells, size) || lacksOnlyItsEnd(cells))) {
            return new Outcome.Fits(cells);
        }
        if (size < header.width()) {
            return missing(cells);
        }
        return size > header.width() ? surplus(cells) : new Outcome.Misfits(Cause.COLUMNS_AMBIGUOUS);
    }

    private Outcome even(List<String> cells) {
        Optional<Cause> fault = shape.fault(cells);
        if (fault.isEmpty()) {
            return new Outcome.Fits(cells);
        }
        return fault.get() == Cause.COLUMNS_AMBIGUOUS && words.alone(cells, shape)
                ? new Outcome.Doubtful(cells)
                : new Outcome.Misfits(fault.get());
    }

    private boolean isCertain(List<String> cells, int size) {
        return shape.isCertain(cells) && (size >= header.cells() || numbersAreWhole(cells));
    }

    /** A row may lack the separator behind its last column; a merchant's number before a blank note shows that it lacks no other. */
    private boolean lacksOnlyItsEnd(List<String> cells) {
        return cells.size() == header.width()
                && header.place(Column.NOTE) == header.width() - 1
                && header.place(Column.MERCHANT_ORDER) == header.width() - 2
                && shape.fault(cells).isEmpty()
                && words.standBetweenCertainties(cells)
                && NumberText.isOne(shape.cell(cells, Column.MERCHANT_ORDER))
                && shape.cell(cells, Column.MERCHANT_ORDER).matches(".*\\d.*")
                && shape.cell(cells, Column.NOTE).isEmpty();
    }

    /** A row that is a separator short could have lost it among its numbers; the tab behind each shows that it did not. */
    private boolean numbersAreWhole(List<String> cells) {
        int merchant = header.place(Column.MERCHANT_ORDER);
        String order = cells.get(header.place(Column.ORDER));
        return order.endsWith("\t")
                && RowShape.isLongNumber(order)
                && (merchant < 0 || cells.get(merchant).endsWith("\t"));
    }

    private Outcome missing(List<String> cells) {
        boolean onlyTheNote = cells.size() == header.width() - 1 && header.place(Column.NOTE) == cells.size();
        return onlyTheNote && numbersAreWhole(cells) && shape.isCertain(cells)
                ? new Outcome.Fits(cells)
                : new Outcome.Misfits(Cause.COLUMNS_MISSING);
    }

    private Outcome surplus(List<String> cells) {
        boolean quoteIsLone = cells.stream().mapToInt(RowShape::quotes).anyMatch(quotes -> quotes % 2 == 1);
        if (quoteIsLone || header.hasLostTheAccount() || header.hasLost(Column.MERCHANT_ORDER)) {
            return new Outcome.Misfits(Cause.COLUMNS_AMBIGUOUS);
        }
        Set<List<String>> readings = new LinkedHashSet<>();
        boolean doubtful = false;
        int most = Math.min(cells.size() - header.width(), MOST_SURPLUS);
        for (int surplus = 1; surplus <= most; surplus++) {
            for (Column column : ABSORBING) {
                List<String> joined = reading(cells, column, surplus);
                if (!joined.isEmpty()) {
                    readings.add(List.copyOf(joined.subList(0, header.width())));
                    doubtful |= pieces.mayBelongElsewhere(column, joined, pieces(cells, column, surplus));
                }
            }
        }
        return readings.size() == 1 && !doubtful
                ? new Outcome.Fits(readings.iterator().next())
                : new Outcome.Misfits(Cause.COLUMNS_AMBIGUOUS);
    }

    /** The cells with the surplus put back into the column; empty when that cannot be how the row was: it must have its end. */
    private List<String> reading(List<String> cells, Column column, int surplus) {
        if (header.place(column) < 0 || !pieces.mayBeOne(column, pieces(cells, column, surplus))) {
            return List.of();
        }
        List<String> joined = joined(cells, header.place(column), surplus);
        boolean restBlank = isBlank(joined.subList(header.width(), joined.size()));
        boolean hasItsEnd = joined.size() >= header.cells();
        return restBlank && hasItsEnd && shape.isBeyondDoubt(joined) ? joined : List.of();
    }

    private List<String> pieces(List<String> cells, Column column, int surplus) {
        int place = header.place(column);
        return cells.subList(place, place + surplus + 1);
    }

    private List<String> joined(List<String> cells, int place, int surplus) {
        List<String> joined = new ArrayList<>(cells.subList(0, place));
        String separator = String.valueOf(header.separator());
        joined.add(String.join(separator, cells.subList(place, place + surplus + 1)));
        joined.addAll(cells.subList(place + surplus + 1, cells.size()));
        return joined;
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!Cells.trimmed(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
