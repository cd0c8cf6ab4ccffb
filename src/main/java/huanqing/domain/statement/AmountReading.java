package huanqing.domain.statement;

import huanqing.domain.money.Money;
import huanqing.domain.statement.RowProblem.Cause;

/** Reads one amount from left to right, digit by digit. */
final class AmountReading {
    private final String text;
    private final int end;
    private int at;

    AmountReading(String text) {
        this.text = text.strip();
        this.end = this.text.endsWith("元") ? this.text.length() - 1 : this.text.length();
    }

    AmountText read() {
        if (text.isEmpty()) {
            return new AmountText.Bad(Cause.AMOUNT_MISSING);
        }
        skipCurrency();
        if (at < end && (text.charAt(at) == '-' || text.charAt(at) == '−' || text.charAt(at) == '－')) {
            at++;
            skipCurrency();
            return new AmountText.Bad(number() < 0 ? Cause.AMOUNT_UNREADABLE : Cause.AMOUNT_NEGATIVE);
        }
        long fen = number();
        return fen < 0 ? new AmountText.Bad(Cause.AMOUNT_UNREADABLE) : new AmountText.Exact(Money.ofFen(fen));
    }

    private void skipCurrency() {
        if (at < end && (text.charAt(at) == '¥' || text.charAt(at) == '￥')) {
            at++;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
        }
    }

    /** The number from here to the end in fen, or -1 when it is none or too large. */
    private long number() {
        long yuan = 0;
        int digits = 0;
        int sinceSeparator = -1;
        for (; at < end && text.charAt(at) != '.'; at++) {
            char c = text.charAt(at);
            if (c == ',' || c == '，') {
                if (digits == 0 || (sinceSeparator < 0 ? digits > 3 : sinceSeparator != 3)) {
                    return -1;
                }
                sinceSeparator = 0;
            } else if (c < '0' || c > '9' || ++digits > 16) {
                return -1;
            } else {
                yuan = yuan * 10 + (c - '0');
                sinceSeparator = sinceSeparator < 0 ? -1 : sinceSeparator + 1;
            }
        }
        boolean wellGrouped = sinceSeparator < 0 || sinceSeparator == 3;
        int cents = digits == 0 || !wellGrouped ? -1 : cents();
        return cents < 0 ? -1 : yuan * 100 + cents;
    }

    /** The decimals from the point on: none, one or two, and after these only zeros. */
    private int cents() {
        if (at == end) {
            return 0;
        }
        int decimals = end - at - 1;
        if (decimals == 0) {
            return -1;
        }
        int cents = 0;
        for (int i = 1; i <= Math.max(2, decimals); i++) {
            char c = i > decimals ? '0' : text.charAt(at + i);
            if (c < '0' || c > '9' || (i > 2 && c != '0')) {
                return -1;
            }
            cents = i > 2 ? cents : cents * 10 + (c - '0');
        }
        return cents;
    }
}
