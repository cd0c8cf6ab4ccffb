package huanqing.domain.statement;

import huanqing.domain.money.Money;

/**
 * An amount as printed, read into exact fen without any floating point. Accepted: {@code 0.00}, {@code 1000},
 * {@code 1,234.56}, {@code 2，000.00}, {@code ¥28.16}, {@code ￥39.93}, {@code 12元}. Not accepted, each with its cause: nothing
 * at all, a minus sign, a third decimal that is not 0, separators that do not group by three, exponents, words.
 */
public sealed interface AmountText {
    record Exact(Money money) implements AmountText {}

    record Bad(RowProblem.Cause cause) implements AmountText {}

    /** Reads the text; padding around it is ignored. */
    static AmountText read(String text) {
        return new AmountReading(text).read();
    }
}
