package huanqing.domain.statement;

import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.source.Issuer;
import java.time.LocalDateTime;

/**
 * Tells which rows of different exports are the same row (facts: statement formats, traps 8, 9, 10). One object serves one
 * reading of one file, because twins are told apart by their order in it.
 *
 * <p>The key of a row with an order number is {@code order|family|fen}: the family is {@code R} for a refund, which may
 * repeat its purchase's number, {@code I} for 收入 and {@code O} for everything else, so that 等待确认收货 → 交易成功 → 交易关闭
 * and a row that the person has set to 不计收支 keep their key. A refund's key also has its minute: two equal part
 * refunds of one order are two rows, even when each comes in an export of its own.
 *
 * <p>A row without an order number has {@code ~|} and 128 bits of fingerprint over minute, family, fen, counterparty, text and
 * merchant's order number. The second, third ... row of a file with the same key gets {@code #1}, {@code #2} ...
 * Example: {@code 2023011022001|O|5000}, {@code 2023011022001|R|5000|202301091822}.
 *
 * <p>Rows of other issuers have their layout before the key: numbers of two services may be equal by chance, and two banks'
 * rows that agree in day, amount and words are still two. Example: {@code wechat:1000039801|O|2816}.
 */
public final class RowIdentity {
    private final Occurrences occurrences = new Occurrences();

    /** The row's key: stable over exports, layouts and a detour through a spreadsheet that drops the seconds. */
    public String keyOf(StatementRow row) {
        String key = issuerOf(row) + (row.wording().order().isEmpty() ? hashed(row) : numbered(row));
        int before = occurrences.countBefore(key);
        return before == 0 ? key : key + '#' + before;
    }

    /** Whether the key is that of a second or later twin within its file. */
    public static boolean isTwin(String key) {
        return key.lastIndexOf('#') > key.lastIndexOf('|');
    }

    private static String issuerOf(StatementRow row) {
        return row.source().issuer() == Issuer.ALIPAY ? "" : row.source().layout() + ':';
    }

    private static String numbered(StatementRow row) {
        char family = familyOf(row);
        String key = row.wording().order() + '|' + family + '|' + row.amount().fen();
        return family == 'R' ? key + '|' + minuteOf(row.at()) : key;
    }

    private static String hashed(StatementRow row) {
        Wording wording = row.wording();
        String text = String.join(
                "\n",
                minuteOf(row.at()),
                String.valueOf(familyOf(row)),
                Long.toString(row.amount().fen()),
                wording.counterparty(),
                wording.text(),
                wording.merchantOrder());
        return "~|" + Fingerprint.wide(text);
    }

    private static char familyOf(StatementRow row) {
        if (isRefund(row)) {
            return 'R';
        }
        return Direction.of(row.wording().direction()) == Direction.IN ? 'I' : 'O';
    }

    /** WeChat says by the kind of a row that it is a refund; its status a purchase gets as well, once it is given back. */
    private static boolean isRefund(StatementRow row) {
        return row.source().issuer() == Issuer.WECHAT
                ? row.wording().category().endsWith("退款")
                : Clues.isRefund(row.wording());
    }

    private static String minuteOf(LocalDateTime at) {
        long day = at.getYear() * 10_000L + at.getMonthValue() * 100L + at.getDayOfMonth();
        return Long.toString(day * 10_000 + at.getHour() * 100L + at.getMinute());
    }
}
