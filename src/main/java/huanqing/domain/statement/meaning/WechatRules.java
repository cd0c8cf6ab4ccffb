package huanqing.domain.statement.meaning;

import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.StatementRow;

/**
 * What a row of 微信支付账单 means for the cash flow (facts: statement formats 1.F); none touches 花呗 or 借呗. WeChat itself
 * leaves the direction blank for 充值, 提现, 理财通, 零钱通 and 信用卡还款 (中性交易): these move money between the person's own
 * accounts. Example: 零钱提现, direction {@code /}, 100.10, 提现已到账 is a transfer; 微信红包-退款, 收入 is a refund, never
 * income.
 */
final class WechatRules {
    private WechatRules() {}

    static Meaning meaningOf(StatementRow row) {
        Meaning body = bodyOf(row.wording());
        return switch (WechatStatus.of(row.wording().status())) {
            case FAILED -> CashFlow.but(body, EntryState.FAILED, Reason.TRANSFER_FAILED);
            case OPEN -> CashFlow.but(body, EntryState.NO_EFFECT, Reason.IN_PROGRESS);
            case GIVEN_BACK -> givenBack(row, body);
            case UNKNOWN -> CashFlow.asked(Reason.UNKNOWN_STATUS);
            case DONE -> row.amount().isZero() ? CashFlow.but(body, EntryState.NO_EFFECT, Reason.ZERO_AMOUNT) : body;
        };
    }

    /** Spent and wholly given back; the row of the refund itself has that status too. */
    private static Meaning givenBack(StatementRow row, Meaning body) {
        return isRefund(row.wording()) ? body : CashFlow.but(body, EntryState.REVERSED, Reason.CLOSED_AFTER_PAYMENT);
    }

    private static Meaning bodyOf(Wording wording) {
        if (isRefund(wording)) {
            return CashFlow.REFUND;
        }
        return switch (Direction.of(wording.direction())) {
            case IN -> CashFlow.INCOME;
            case OUT -> CashFlow.OUTFLOW;
            case NEUTRAL, BLANK -> wording.category().contains("信用卡还款") ? CashFlow.CARD_REPAYMENT : CashFlow.TRANSFER;
            case UNKNOWN ->
                wording.direction().equals("中性交易") ? CashFlow.TRANSFER : CashFlow.asked(Reason.UNKNOWN_DIRECTION);
        };
    }

    private static boolean isRefund(Wording wording) {
        return wording.category().endsWith("退款");
    }
}
