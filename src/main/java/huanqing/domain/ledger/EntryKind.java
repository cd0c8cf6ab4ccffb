package huanqing.domain.ledger;

/** What an entry does, in the field's words. The amount of an entry is never negative: the kind says which way it goes. */
public enum EntryKind {
    /** A purchase on Huabei: debt up. */
    PURCHASE,
    /** Money given back for a purchase: debt (or spending) down, never income. */
    REFUND,
    INSTALMENT_PLAN,
    BILL,
    MINIMUM_PAYMENT,
    /** A repayment of Huabei (or 备用金): debt down, cash down. */
    REPAYMENT,
    FEE,
    INTEREST,
    PENALTY,
    /** 放款: a loan paid out: debt up, cash up. */
    DRAWDOWN,
    /** A repayment of a Jiebei loan, principal and interest in one sum. */
    LOAN_REPAYMENT,
    LIMIT_CHANGE,
    RESERVE_DEPOSIT,
    RESERVE_WITHDRAWAL,
    INCOME,
    OTHER_OUTFLOW,
    /** Between the person's own accounts, a card repayment, a deposit frozen or freed: neither income nor spending. */
    TRANSFER,
    /** A row whose meaning is not known: kept, shown, counted nowhere. */
    UNKNOWN
}
