package huanqing.domain.statement.table;

import huanqing.domain.statement.AmountText;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.RowProblem.Cause;
import java.util.List;
import java.util.Set;

/**
 * How a table says how much went which way; columns are counted from 0. Amounts are exact fen, never a guess: two filled
 * columns where one is expected, or a word that nobody explained, make the row a problem.
 */
public sealed interface AmountColumns {
    /** Reads the amount of a row that has a cell for every column. */
    Flow read(List<String> cells);

    /**
     * One column with a sign. Example: {@code -28.16} went out; on a card's statement, where spending is positive, it came in.
     *
     * @param minusIsIncome whether a minus means income
     */
    record Signed(int column, boolean minusIsIncome) implements AmountColumns {
        @Override
        public Flow read(List<String> cells) {
            String text = cells.get(column).strip();
            boolean minus = text.startsWith("-") || text.startsWith("−") || text.startsWith("－") || isBracketed(text);
            boolean signed = minus || text.startsWith("+");
            String bare = isBracketed(text) ? text.substring(1, text.length() - 1) : signed ? text.substring(1) : text;
            return flow(bare, minus == minusIsIncome ? Direction.IN : Direction.OUT);
        }

        private static boolean isBracketed(String text) {
            return text.length() > 2 && text.startsWith("(") && text.endsWith(")");
        }
    }

    /** One column for what came in and one for what went out; the other is blank or zero. */
    record Separate(int income, int outflow) implements AmountColumns {
        @Override
        public Flow read(List<String> cells) {
            String in = cells.get(income).strip();
            String out = cells.get(outflow).strip();
            if (isNothing(in) && isNothing(out)) {
                return in.isEmpty() && out.isEmpty() ? new Flow.Bad(Cause.AMOUNT_MISSING) : flow("0", Direction.OUT);
            }
            if (!isNothing(in) && !isNothing(out)) {
                return new Flow.Bad(Cause.COLUMNS_AMBIGUOUS);
            }
            return isNothing(in) ? flow(out, Direction.OUT) : flow(in, Direction.IN);
        }

        private static boolean isNothing(String text) {
            return text.isEmpty()
                    || text.equals("-")
                    || text.equals("/")
                    || (AmountText.read(text) instanceof AmountText.Exact exact
                            && exact.money().isZero());
        }
    }

    /**
     * One column with the amount and one with a word for the direction. Example: 贷 came in, 借 went out.
     *
     * @param incomeWords the words for what came in
     * @param outflowWords the words for what went out
     */
    record Told(int column, int direction, Set<String> incomeWords, Set<String> outflowWords) implements AmountColumns {
        public Told {
            incomeWords = Set.copyOf(incomeWords);
            outflowWords = Set.copyOf(outflowWords);
        }

        @Override
        public Flow read(List<String> cells) {
            String word = cells.get(direction).strip();
            boolean in = incomeWords.contains(word);
            if (in == outflowWords.contains(word)) {
                return new Flow.Bad(Cause.DIRECTION_UNREADABLE);
            }
            return flow(cells.get(column), in ? Direction.IN : Direction.OUT);
        }
    }

    private static Flow flow(String amount, Direction direction) {
        AmountText read = AmountText.read(amount);
        return read instanceof AmountText.Exact exact
                ? new Flow.Of(direction, exact.money())
                : new Flow.Bad(((AmountText.Bad) read).cause());
    }
}
