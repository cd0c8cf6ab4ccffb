package huanqing.domain.statement;

import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.source.Issuer;
import java.time.LocalDateTime;

/**
 * Tells which rows of different exports are the same row (facts: statement formats, traps 8, 9, 10). One object serves one
 * reading of one file, because twins are told apart by their order in it.
 *
 * <p>The key of a row with an order number is {@code order|family|fen|minute}: the family is {@code R} for a refund, which may
 * repeat its purchase's number, {@code D} for a deposit held or freed, which may as well, {@code I} for 收入 and {@code O} for
 * everything else, so that 等待确认收货 → 交易成功 → 交易关闭 and a purchase that the person has set to 不计收支 keep their
 * key. The minute keeps apart what shares a number and an amount, such as two equal part refunds of one order, even when each
 * comes in an export of its own; seconds are lost in a spreadsheet. Where two layouts give different times of one payment, the
 * ledger joins the keys: see {@link huanqing.domain.statement.telling.RowKey#isSameRow}.
 *
 * <p>A row without an order number has {@code ~|} and 128 bits of fingerprint over minute, family, fen, counterparty, text and
 * merchant's order number. The second, third ... row of a file with the same key gets {@code #1}, {@code #2} ...
 * Example: {@code 2023011022001|O|5000|202301091822}.
 *
 * <p>Rows of other issuers have their layout before the key: numbers of two services may be equal by chance, and two banks'
 * rows that agree in day, amount and words are still two. Example: {@code wechat:1000039801|O|2816|202301091822}.
 */
public final class RowIdentity {
    private Occurrences numbers = new Occurrences();
    private Occurrences twins = new Occurrences();
    private int reused;

    /** The row's key: stable over exports of a layout and a detour through a spreadsheet that drops the seconds. */
    public String keyOf(StatementRow row) {
        return row.wording().order().isEmpty() ? counted(issuerOf(row) + hashed(row)) : numbered(row);
    }

    /** A second statement begins within the file: its rows are compared with those before like those of another file. */
    public void beginStatement() {
        numbers = new Occurrences();
        twins = new Occurrences();
    }

    /** How many rows had the number and the amount of a row before them in their statement; refunds may and do not count. */
    public int reused() {
        return reused;
    }

    /** Whether the key is that of a second or later twin within its file. */
    public static boolean isTwin(String key) {
        return key.lastIndexOf('#') > key.lastIndexOf('|');
    }

    /** Nearly every number is there once, and then nothing more is to be looked up. */
    private String numbered(StatementRow row) {
        char family = familyOf(row);
        String number = issuerOf(row)
                + row.wording().order()
                + '|'
                + family
                + '|'
                + row.amount().fen();
        long minute = minuteOf(row.at());
        String key = number + '|' + minute;
        long first = numbers.firstMark(number, minute);
        if (first < 0) {
            return key;
        }
        reused += family == 'R' ? 0 : 1;
        int before = twins.countBefore(key) + (first == minute ? 1 : 0);
        return before == 0 ? key : key + '#' + before;
    }

    private String counted(String key) {
        int before = twins.countBefore(key);
        return before == 0 ? key : key + '#' + before;
    }

    private static String issuerOf(StatementRow row) {
        return row.source().issuer() == Issuer.ALIPAY ? "" : row.source().layout() + ':';
    }

    private static String hashed(StatementRow row) {
        Wording wording = row.wording();
        String text = String.join(
                "\n",
                Long.toString(minuteOf(row.at())),
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
        if (TradeStatus.of(row.wording().status()) == TradeStatus.DEPOSIT) {
            return 'D';
        }
        return Direction.of(row.wording().direction()) == Direction.IN ? 'I' : 'O';
    }

    /** WeChat says by the kind of a row that it is a refund; its status a purchase gets as well, once it is given back. */
    private static boolean isRefund(StatementRow row) {
        return row.source().issuer() == Issuer.WECHAT
                ? row.wording().category().endsWith("退款")
                : Clues.isRefund(row.wording());
    }

    /** Example: 202301091822. */
    private static long minuteOf(LocalDateTime at) {
        long day = at.getYear() * 10_000L + at.getMonthValue() * 100L + at.getDayOfMonth();
        return day * 10_000 + at.getHour() * 100L + at.getMinute();
    }
}
