package huanqing.app.statement.warning;

import java.util.List;

/**
 * Something about a whole statement that the person should know.
 *
 * @param values numbers or dates that go into the sentence, in the order of the bundle's pattern
 */
public record ImportWarning(Kind kind, List<String> values) {
    /** Bundle key {@code warning.<NAME>}. */
    public enum Kind {
        OTHER_ACCOUNT,
        FILTERED_EXPORT,
        ROW_COUNT_DIFFERS,
        RANGE_GAP,
        OPENING_BALANCE_UNKNOWN,
        NO_ROWS,
        /** How many rows, and the lines of some, have words that may stand beside their columns. */
        WORDS_DOUBTFUL,
        LOW_TRUST_LAYOUT,
        /** How many rows repeat the order number and the amount of another. */
        REUSED_NUMBERS,
        /** Payments, excess in yuan, examples with lines: more was given back than was paid. */
        REFUND_EXCEEDS_PAYMENT,
        /** The file does not say what paid, so that purchases on Huabei look like any others. */
        NO_PAYMENT_METHOD,
        /** The charset that the person chose for an earlier file with the same column names. */
        REMEMBERED_CHARSET,
        /** Rows, sum in yuan, examples: money that a bank's file and a wallet's statement both tell counts once. */
        SAME_MONEY,
        /** The same, but the person is asked. */
        PERHAPS_SAME_MONEY,
        /** The same of rows that name Alipay and are not in Alipay's own statement. */
        NOT_IN_ALIPAY;

        /** Whether the values after the first, the number of rows, tell amounts. */
        public boolean hasAmounts() {
            return this == SAME_MONEY
                    || this == PERHAPS_SAME_MONEY
                    || this == NOT_IN_ALIPAY
                    || this == REFUND_EXCEEDS_PAYMENT;
        }
    }

    /** Says that a file was read in the charset that was chosen for an earlier one. */
    public static ImportWarning rememberedCharset(String charset) {
        return new ImportWarning(Kind.REMEMBERED_CHARSET, List.of(charset));
    }
}
