package huanqing.domain.statement.source;

/**
 * Who wrote a statement, and so whose words its rows are in (facts: statement formats 1.A to 1.G). Example: 支付成功 is a
 * status of both services, but only Alipay's rows can touch 花呗 and 借呗.
 */
public enum Issuer {
    /** The exports of Alipay's web site and app: every row of the account, with its status. */
    ALIPAY,
    /** Alipay's 记账本: without order numbers and statuses, so that its rows can be told apart only by their words. */
    CASHBOOK,
    /** 微信支付账单: cash flow only. */
    WECHAT,
    /** A bank's table that the person explained column by column: cash flow only. */
    TABLE;

    /** Whether rows can be about 花呗 and 借呗; the others are cash flow only. */
    public boolean knowsTheProducts() {
        return this == ALIPAY || this == CASHBOOK;
    }

    /** Whether rows are known by their words alone, so that doubles can only be guessed, and any may be missing. */
    public boolean isLowTrust() {
        return this == CASHBOOK;
    }
}
