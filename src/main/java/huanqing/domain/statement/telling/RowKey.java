package huanqing.domain.statement.telling;

import huanqing.domain.statement.Direction;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a numbered row's key, see {@link huanqing.domain.statement.RowIdentity}.
 *
 * @param family what the row is: {@code R}, {@code D}, {@code I} or {@code O}
 * @param minute when it was, in the words of its layout
 * @param twin how many rows of its file had the same key before it
 */
public record RowKey(String order, char family, long fen, LocalDateTime minute, int twin) {
    private static final Pattern PARTS = Pattern.compile("(.*)\\|([A-Z])\\|(-?\\d+)\\|(\\d{12})(?:#(\\d+))?");

    /** The parts of a key; empty for a row without an order number. */
    public static Optional<RowKey> of(String key) {
        Matcher parts = PARTS.matcher(key);
        return parts.matches()
                ? Optional.of(new RowKey(
                        parts.group(1),
                        parts.group(2).charAt(0),
                        Long.parseLong(parts.group(3)),
                        minute(parts.group(4)),
                        parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5))))
                : Optional.empty();
    }

    private static LocalDateTime minute(String digits) {
        return LocalDateTime.parse("%s-%s-%sT%s:%s"
                .formatted(
                        digits.substring(0, 4),
                        digits.substring(4, 6),
                        digits.substring(6, 8),
                        digits.substring(8, 10),
                        digits.substring(10)));
    }

    /**
     * Whether two rows with different keys, from different files, are one row all the same. Layouts differ in which time of a
     * payment they give, so that only rows of one layout are kept apart by it. 收入 that the person has set to 不计收支 is the
     * same row; 收入 and 支出 under one number never are.
     *
     * @param sameLayout whether a layout that told the one row has told the other
     */
    public boolean isSameRow(Direction direction, RowKey other, Direction otherDirection, boolean sameLayout) {
        boolean alike = family == other.family
                || (isIncome() && other.mayHaveBeenIncome(otherDirection))
                || (other.isIncome() && mayHaveBeenIncome(direction));
        boolean sameTime = minute.equals(other.minute) && twin == other.twin;
        return alike && order.equals(other.order) && fen == other.fen && (sameTime || !sameLayout);
    }

    /** Whether both are of one family and one minute, as all keys of a row in one layout are, whichever twin it is. */
    public boolean isAlike(RowKey other) {
        return family == other.family && minute.equals(other.minute);
    }

    private boolean isIncome() {
        return family == 'I';
    }

    private boolean mayHaveBeenIncome(Direction direction) {
        return family == 'O' && (direction == Direction.NEUTRAL || direction == Direction.BLANK);
    }
}
