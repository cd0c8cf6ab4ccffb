package huanqing.domain.statement.meaning;

import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.Classifier;
import huanqing.domain.statement.StatementRow;

/**
 * What a row of Alipay's 记账本 means (facts: statement formats 1.E). The cash book keeps no status, because it notes only what
 * happened; read as 交易成功 its words are those of the other exports. Example: 支出, 账户 花呗, 4.00 is a purchase on Huabei.
 */
final class CashbookRules {
    private static final String HAPPENED = "交易成功";

    private CashbookRules() {}

    static Meaning meaningOf(StatementRow row) {
        return Classifier.meaningOf(new StatementRow(
                row.line(), row.raw(), row.at(), row.amount(), happened(row.wording()), row.funds(), row.source()));
    }

    private static Wording happened(Wording words) {
        return new Wording(
                words.category(),
                words.counterparty(),
                words.text(),
                words.direction(),
                words.method(),
                HAPPENED,
                words.order(),
                words.merchantOrder(),
                words.note());
    }
}
