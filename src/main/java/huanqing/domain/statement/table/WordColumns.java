package huanqing.domain.statement.table;

import java.util.Optional;

/**
 * The columns with words, counted from 0; what the table does not have is empty.
 *
 * @param counterparty who was paid, or paid
 * @param text what for
 * @param number the bank's own number of the row, which tells equal rows of a day apart
 */
public record WordColumns(Optional<Integer> counterparty, Optional<Integer> text, Optional<Integer> number) {
    public static final WordColumns NONE = new WordColumns(Optional.empty(), Optional.empty(), Optional.empty());
}
