package huanqing.domain.statement.meaning;

import huanqing.domain.ledger.Meaning;
import huanqing.domain.statement.Classifier;
import huanqing.domain.statement.StatementRow;

/** Says what a row means, by the rules of whoever wrote its statement. */
public final class RowMeaning {
    private RowMeaning() {}

    /** The row's meaning; every row has one. */
    public static Meaning of(StatementRow row) {
        return switch (row.source().issuer()) {
            case ALIPAY -> Classifier.meaningOf(row);
            case CASHBOOK -> CashbookRules.meaningOf(row);
            case WECHAT -> WechatRules.meaningOf(row);
            case TABLE -> TableRules.meaningOf(row);
        };
    }
}
