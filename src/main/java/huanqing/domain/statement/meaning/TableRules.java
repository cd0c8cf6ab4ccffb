package huanqing.domain.statement.meaning;

import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Reason;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.StatementRow;

/**
 * What a row of a mapped table means: in or out, as the person explained the columns. A bank's row that names 支付宝 is the
 * other side of a row of Alipay's own statement (facts: statement formats 1.G, trap 12), which says more; counted here
 * too it would count twice.
 */
final class TableRules {
    private TableRules() {}

    static Meaning meaningOf(StatementRow row) {
        Meaning body = bodyOf(Direction.of(row.wording().direction()));
        if (row.amount().isZero()) {
            return CashFlow.but(body, EntryState.NO_EFFECT, Reason.ZERO_AMOUNT);
        }
        return namesAlipay(row) ? CashFlow.but(body, EntryState.NO_EFFECT, Reason.TOLD_BY_ALIPAY) : body;
    }

    private static Meaning bodyOf(Direction direction) {
        return switch (direction) {
            case IN -> CashFlow.INCOME;
            case OUT -> CashFlow.OUTFLOW;
            case NEUTRAL, BLANK -> CashFlow.TRANSFER;
            case UNKNOWN -> CashFlow.asked(Reason.UNKNOWN_DIRECTION);
        };
    }

    private static boolean namesAlipay(StatementRow row) {
        return row.wording().counterparty().contains("支付宝")
                || row.wording().text().contains("支付宝");
    }
}
