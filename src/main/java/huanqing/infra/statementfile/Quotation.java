package huanqing.infra.statementfile;

import huanqing.infra.statementfile.profile.Column;
import huanqing.infra.statementfile.shape.MethodText;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges the quotes of a row that fits otherwise. A quote that was put in, or has lost its partner, can hide a separator and so
 * make up for another; it gives itself away by the column in which it stands and by what it holds together.
 */
final class Quotation {
    /** The columns in which people write what they like. */
    private static final Set<Column> WORDS = EnumSet.of(Column.COUNTERPARTY, Column.TEXT, Column.NOTE);

    private final Header header;
    private final RowShape shape;

    Quotation(Header header, RowShape shape) {
        this.header = header;
        this.shape = shape;
    }

    /** Whether cells taken apart by the rules of quoting are what quotes are for. */
    boolean isInOrder(String raw, List<String> cells) {
        int all = RowShape.quotes(raw);
        boolean lone = false;
        for (Map.Entry<Column, Integer> place : header.places().known().entrySet()) {
            String cell = place.getValue() < cells.size() ? cells.get(place.getValue()) : "";
            int quotes = RowShape.quotes(cell);
            if (!holdsOneCell(place.getKey(), cell) || (quotes > 0 && !WORDS.contains(place.getKey()))) {
                return false;
            }
            lone |= quotes % 2 == 1 || (quotes > 0 && cell.indexOf(header.separator()) >= 0);
        }
        return (all == 1 || all % 2 == 0) && (!lone || isAnchored(cells));
    }

    /** Whether cells taken apart with quotes as letters have them in words only, and nothing else is doubtful. */
    boolean areLettersOfWords(String raw, List<String> cells) {
        boolean only = RowShape.quotes(raw) == 1;
        boolean noteIsOpen = header.cell(cells, Column.NOTE).startsWith("\"");
        return !noteIsOpen
                && (only ? isAnchored(cells) : shape.isBeyondDoubt(cells))
                && cells.stream().allMatch(cell -> only || RowShape.quotes(cell) % 2 == 0)
                && header.places().known().entrySet().stream()
                        .filter(place -> !WORDS.contains(place.getKey()))
                        .noneMatch(place -> place.getValue() < cells.size()
                                && cells.get(place.getValue()).indexOf('"') >= 0);
    }

    /** Whether nothing is doubtful and the words' neighbours can be seen in their places, so that no lone quote has moved one. */
    private boolean isAnchored(List<String> cells) {
        boolean methodIsBeside = header.place(Column.METHOD) == header.place(Column.TEXT) + 1;
        return shape.isBeyondDoubt(cells)
                && !header.hasLostTheAccount()
                && (header.place(Column.ACCOUNT) < 0
                        || !header.cell(cells, Column.ACCOUNT).isEmpty())
                && (!methodIsBeside || MethodText.startsWithMoney(header.cell(cells, Column.METHOD)));
    }

    /** Whether the cell holds no separator and no line end, or such as belong to it: no number with its tab is among them. */
    private boolean holdsOneCell(Column column, String cell) {
        boolean couldHoldMore = cell.indexOf(header.separator()) >= 0 || cell.indexOf('\n') >= 0;
        if (!couldHoldMore || column == Column.AMOUNT) {
            return true;
        }
        return cell.strip().indexOf('\t') < 0
                && WORDS.contains(column)
                && (header.place(Column.ACCOUNT) < 0
                        || column == Column.NOTE
                        || Cells.split(cell, header.separator()).stream().noneMatch(Quotation::mayBeAnAccount));
    }

    private static boolean mayBeAnAccount(String piece) {
        String text = Cells.trimmed(piece);
        return text.isEmpty() || text.equals("/") || RowShape.isMasked(text);
    }
}
