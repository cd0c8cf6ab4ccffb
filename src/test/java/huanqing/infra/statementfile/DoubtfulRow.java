package huanqing.infra.statementfile;

import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.meaning.RowMeaning;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A row that was imported as doubtful, beside the row of the undamaged statement that it is most like. */
final class DoubtfulRow {
    /** The places among the cells of time, amount, direction, method and status; the order number comes next. */
    private static final int MONEY = 5;

    private final StatementRow row;
    private final List<Change> changes;

    /** @param undamaged the rows of the statement before it was damaged, at least one */
    DoubtfulRow(StatementRow row, List<StatementRow> undamaged) {
        this.row = row;
        List<String> after = cells(row);
        List<String> before = undamaged.stream()
                .map(DoubtfulRow::cells)
                .max(Comparator.comparing(cells -> alike(cells, after)))
                .orElseThrow();
        this.changes = IntStream.range(0, after.size())
                .mapToObj(cell -> Change.of(before.get(cell), after.get(cell)))
                .toList();
    }

    private static long alike(List<String> some, List<String> others) {
        return IntStream.range(0, some.size())
                .filter(cell -> some.get(cell).equals(others.get(cell)))
                .count();
    }

    private static List<String> cells(StatementRow row) {
        Wording wording = row.wording();
        return List.of(
                row.at().toString(),
                String.valueOf(row.amount().fen()),
                wording.direction(),
                wording.method(),
                wording.status(),
                wording.order(),
                wording.category(),
                wording.counterparty(),
                wording.text(),
                wording.merchantOrder(),
                wording.note());
    }

    /** What stands in a cell, and did, between the beginning and the end that are as before. */
    private record Change(String lost, String putIn) {
        /** Lone characters that the fuzz puts in by itself. */
        private static final String PUT_IN = "[,\";.\\\\\\s\\x00-]|\u6d63";

        /** A changed byte makes two characters at most. */
        private static final int MOST_BY_A_BYTE = 2;

        static Change of(String was, String is) {
            String before = was.replaceAll(PUT_IN, "");
            String after = is.replaceAll(PUT_IN, "");
            int most = Math.min(before.length(), after.length());
            int head = 0;
            while (head < most && before.charAt(head) == after.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < most - head
                    && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
                tail++;
            }
            return new Change(
                    before.substring(head, before.length() - tail), after.substring(head, after.length() - tail));
        }

        boolean isAny() {
            return !lost.isEmpty() || !putIn.isEmpty();
        }

        /** Whether more came in than damage in the cell itself makes, or what another cell lost. */
        boolean tookIn(List<Change> others) {
            return putIn.length() > MOST_BY_A_BYTE
                    || others.stream()
                            .anyMatch(other -> other != this && !other.lost.isEmpty() && putIn.contains(other.lost));
        }
    }

    /** Whether a cell holds more than it did: a piece that another cell lost, or more than a changed byte makes. */
    boolean hasMovedPiece() {
        return changes.stream().anyMatch(change -> change.tookIn(changes));
    }

    /** Whether the time, the amount, the direction, the method or the status is another. */
    boolean isOtherMoney() {
        return changes.subList(0, MONEY).stream().anyMatch(Change::isAny);
    }

    boolean hasAnotherNumber() {
        return changes.get(MONEY).isAny();
    }

    /** Whether the row would mean something else without the words beside the money. */
    boolean hangsOnItsWords() {
        Wording said = row.wording();
        Wording mute = new Wording("", "", "", said.direction(), said.method(), said.status(), said.order(), "", "");
        StatementRow other =
                new StatementRow(row.line(), row.raw(), row.at(), row.amount(), mute, row.funds(), row.source());
        return !RowMeaning.of(other).equals(RowMeaning.of(row));
    }
}
