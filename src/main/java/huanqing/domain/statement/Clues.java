package huanqing.domain.statement;

import huanqing.domain.ledger.RepaymentMode;
import huanqing.domain.ledger.Wording;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rules look at: a row's words, read once. */
final class Clues {
    private static final Pattern BILL = Pattern.compile("(\\d{4})年(\\d{1,2})月账单");
    private static final Pattern CREDIT_TEXT =
            Pattern.compile("(?:蚂蚁)?借呗(?:放款|还款).*|花呗(?:自动|主动)还款.*|(?:自动|主动)还款-花呗.*|备用金(?:取出|归还).*");

    private final Wording wording;
    private final StatementRow row;
    private final Direction direction;
    private final TradeStatus status;
    private final PaymentMethod method;
    private final boolean credit;

    Clues(StatementRow row) {
        this.row = row;
        this.wording = row.wording();
        this.direction = Direction.of(wording.direction());
        this.status = TradeStatus.of(wording.status());
        this.method = PaymentMethod.of(methodText(row));
        this.credit = speaksOfCredit();
    }

    static boolean isRefund(Wording wording) {
        return wording.status().equals("退款成功")
                || wording.status().equals("退款关闭")
                || wording.text().startsWith("退款-");
    }

    /** The web export has no method column; some people type 花呗 into the note there. */
    private static String methodText(StatementRow row) {
        boolean webLayout = row.funds() != Funds.UNSTATED;
        return webLayout
                        && row.wording().method().isEmpty()
                        && row.wording().note().startsWith("花呗")
                ? row.wording().note()
                : row.wording().method();
    }

    Direction direction() {
        return direction;
    }

    TradeStatus status() {
        return status;
    }

    PaymentMethod method() {
        return method;
    }

    Funds funds() {
        return row.funds();
    }

    boolean isZero() {
        return row.amount().isZero();
    }

    boolean isRefund() {
        return isRefund(wording);
    }

    /**
     * Whether the row is one of borrowing and repaying: by its category 信用借还, which the person can change, by a status
     * that only such rows have, or, where the layout has no category, by the opening words of its text.
     */
    boolean isCredit() {
        return credit;
    }

    private boolean speaksOfCredit() {
        return wording.category().equals("信用借还")
                || wording.status().startsWith("还款")
                || wording.status().equals("放款成功")
                || (direction != Direction.OUT
                        && direction != Direction.IN
                        && CREDIT_TEXT.matcher(wording.text()).matches());
    }

    boolean textHas(String words) {
        return wording.text().contains(words);
    }

    boolean textStarts(String words) {
        return wording.text().startsWith(words);
    }

    /** Whether the counterparty or the text has the words. */
    boolean names(String words) {
        return textHas(words) || wording.counterparty().contains(words);
    }

    boolean textOrStatusHas(String words) {
        return textHas(words) || wording.status().contains(words);
    }

    /** Paid and not only ordered: the web export says so itself, elsewhere an unpaid order has no method. */
    boolean isPaid() {
        return switch (row.funds()) {
            case UNSTATED -> !method.isBlank();
            case NONE, EXPECTED -> false;
            case OUT, IN, MOVED, FROZEN -> true;
        };
    }

    /** The month of 花呗主动还款-2022年10月账单; a thirteenth month is none. */
    Optional<YearMonth> billMonth() {
        Matcher bill = BILL.matcher(wording.text());
        if (!bill.find()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(bill.group(2));
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(Integer.parseInt(bill.group(1)), month));
    }

    RepaymentMode repaymentMode() {
        if (textHas("自动还款")) {
            return RepaymentMode.AUTO;
        }
        return textHas("主动还款") ? RepaymentMode.MANUAL : RepaymentMode.UNSTATED;
    }
}
