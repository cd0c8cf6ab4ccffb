package huanqing.ui.whatif;

import java.util.List;

/** The kinds of change, each with the fields that it asks for. */
enum ChangeKind {
    LESS_INCOME(Field.PERCENT, Field.MONTHS),
    HUABEI_UNPAID(Field.MONTHS),
    PURCHASE(Field.AMOUNT, Field.TERMS, Field.FEE),
    EARLY_REPAYMENT(Field.LOAN, Field.AMOUNT, Field.EFFECT),
    OTHER_DUE_DAY(Field.BILL_DAY, Field.DUE_DAY);

    /** What can be asked for. */
    enum Field {
        PERCENT,
        MONTHS,
        AMOUNT,
        TERMS,
        FEE,
        LOAN,
        EFFECT,
        BILL_DAY,
        DUE_DAY
    }

    private final List<Field> fields;

    ChangeKind(Field... fields) {
        this.fields = List.of(fields);
    }

    List<Field> fields() {
        return fields;
    }
}
