package huanqing.domain.ledger;

/** Whose debt an entry touches. 信用购 limits are Huabei with another lender (H16), 信用贷 is Jiebei (J13). */
public enum Product {
    /** 花呗, revolving consumer credit with bills. */
    HUABEI,
    /** 借呗, dated cash loans. */
    JIEBEI,
    /** 备用金, Alipay's small cash advance: a debt of its own, kept apart from Jiebei. */
    BEIYONGJIN,
    /** Money that touches neither: income, other spending, transfers. */
    NONE
}
