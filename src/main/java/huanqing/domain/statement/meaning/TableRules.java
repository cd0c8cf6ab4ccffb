package huanqing.domain.statement.meaning;

import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Reason;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.StatementRow;
import java.util.List;

/**
 * What a row of a mapped table means: in or out, as the person explained the columns. A bank's row that names 支付宝 is the
 * other side of a row of Alipay's own statement (facts: statement formats 1.G, trap 12), which says more; counted here
 * too it would count twice, and so would what it says of 花呗 and 借呗. Money between the person's own accounts is neither
 * income nor outflow. Example: 财付通-零钱提现, 收入 is a transfer.
 */
final class TableRules {
    private static final List<String> ALIPAY = List.of("支付宝", "花呗", "借呗");
    private static final List<String> WECHAT = List.of("财付通", "微信");
    private static final List<String> OWN = List.of("零钱提现", "零钱充值", "零钱通", "同名转账", "同名划转", "本人账户", "本人互转");

    private TableRules() {}

    static Meaning meaningOf(StatementRow row) {
        Meaning stated = bodyOf(Direction.of(row.wording().direction()));
        if (row.amount().isZero()) {
            return CashFlow.but(stated, EntryState.NO_EFFECT, Reason.ZERO_AMOUNT);
        }
        String said = row.wording().counterparty() + ' ' + row.wording().text();
        Meaning body = isOwnTransfer(said) ? CashFlow.TRANSFER : stated;
        return has(ALIPAY, said) ? CashFlow.but(body, EntryState.NO_EFFECT, Reason.TOLD_BY_ALIPAY) : body;
    }

    private static Meaning bodyOf(Direction direction) {
        return switch (direction) {
            case IN -> CashFlow.INCOME;
            case OUT -> CashFlow.OUTFLOW;
            case NEUTRAL, BLANK -> CashFlow.TRANSFER;
            case UNKNOWN -> CashFlow.asked(Reason.UNKNOWN_DIRECTION);
        };
    }

    private static boolean isOwnTransfer(String said) {
        return has(OWN, said) || (has(WECHAT, said) && said.contains("提现"));
    }

    private static boolean has(List<String> words, String said) {
        return words.stream().anyMatch(said::contains);
    }
}
