package huanqing.domain.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the person can say of a row whose meaning the statement leaves open. Bundle key {@code answer.<NAME>}. */
public enum ReviewAnswer {
    HUABEI_PURCHASE(Product.HUABEI, EntryKind.PURCHASE),
    HUABEI_REFUND(Product.HUABEI, EntryKind.REFUND),
    HUABEI_REPAYMENT(Product.HUABEI, EntryKind.REPAYMENT),
    HUABEI_FEE(Product.HUABEI, EntryKind.FEE),
    HUABEI_INTEREST(Product.HUABEI, EntryKind.INTEREST),
    JIEBEI_DRAWDOWN(Product.JIEBEI, EntryKind.DRAWDOWN),
    JIEBEI_REPAYMENT(Product.JIEBEI, EntryKind.LOAN_REPAYMENT),
    JIEBEI_INTEREST(Product.JIEBEI, EntryKind.INTEREST),
    ORDINARY_INCOME(Product.NONE, EntryKind.INCOME),
    ORDINARY_OUTFLOW(Product.NONE, EntryKind.OTHER_OUTFLOW),
    ORDINARY_REFUND(Product.NONE, EntryKind.REFUND),
    OWN_TRANSFER(Product.NONE, EntryKind.TRANSFER),
    /** The same money as a row of another statement, which has the meaning. */
    SAME_MONEY(Product.NONE, EntryKind.UNKNOWN),
    /** It moved no money of the person's. */
    NO_EFFECT(Product.NONE, EntryKind.UNKNOWN);

    private final Product product;
    private final EntryKind kind;

    ReviewAnswer(Product product, EntryKind kind) {
        this.product = product;
        this.kind = kind;
    }

    /** The meaning of a row that was answered so; its terms and bill month are read from its words as ever. */
    public Meaning applied(Meaning before) {
        return new Meaning(
                product,
                kind,
                this == NO_EFFECT || this == SAME_MONEY ? EntryState.NO_EFFECT : EntryState.BOOKED,
                Reason.SAID_BY_USER,
                product == Product.HUABEI ? before.terms() : 0,
                product == Product.HUABEI ? before.billMonth() : Optional.empty(),
                before.mode(),
                before.lender());
    }

    /** The answers that the question of an open row can have. A cash book's row may be another payment with Huabei. */
    public static List<ReviewAnswer> to(Meaning open) {
        return switch (open.reason()) {
            case PERHAPS_SAME_MONEY ->
                open.product() == Product.HUABEI
                        ? List.of(SAME_MONEY, HUABEI_PURCHASE, HUABEI_REFUND, HUABEI_REPAYMENT, ORDINARY_OUTFLOW)
                        : List.of(SAME_MONEY, ORDINARY_INCOME, ORDINARY_OUTFLOW, OWN_TRANSFER);
            case NOT_IN_ALIPAY -> List.of(ORDINARY_INCOME, ORDINARY_OUTFLOW, OWN_TRANSFER, NO_EFFECT);
            default ->
                Stream.of(values()).filter(answer -> answer != SAME_MONEY).toList();
        };
    }

    /**
     * What rows that deserve the same answer have in common: the open question, the direction, a status that is the question
     * itself, who was paid, and the words without their figures. Example: {@code SHARED_PURCHASE|支出||面馆|午饭|账户余额&花呗}.
     */
    public static String likeness(Meaning open, Wording words) {
        return likeness(open.reason(), words);
    }

    /** The same for the reason for which a row waits. */
    public static String likeness(Reason question, Wording words) {
        return String.join(
                "|",
                question.name(),
                words.direction(),
                question == Reason.UNKNOWN_STATUS ? words.status() : "",
                words.counterparty(),
                withoutFigures(words.text()),
                withoutFigures(words.method()));
    }

    private static String withoutFigures(String words) {
        return words.replaceAll("\\d+", "#");
    }
}
