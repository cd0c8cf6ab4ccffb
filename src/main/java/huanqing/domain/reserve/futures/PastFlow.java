package huanqing.domain.reserve.futures;

/**
 * What one day of a past month held of a kind.
 *
 * @param day of the month, from 1
 * @param terms the instalments into which a purchase was split, 1 for none
 * @param fen of all rows together; negative where more was refunded than bought
 */
public record PastFlow(int day, DrawnKind kind, int terms, long fen) {}
