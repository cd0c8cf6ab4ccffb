package huanqing.infra.sqlite.scenario;

import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.money.Money;
import huanqing.domain.scenario.Change;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A change as a row: its kind, and the columns that the kind fills; null in the others. */
record ChangeRow(
        String kind,
        Long fen,
        String ratio,
        Integer months,
        Long loan,
        String effect,
        Integer billDay,
        Integer dueDay) {
    private static final String LESS_INCOME = "LESS_INCOME";
    private static final String HUABEI_UNPAID = "HUABEI_UNPAID";
    private static final String PURCHASE = "PURCHASE";
    private static final String EARLY_REPAYMENT = "EARLY_REPAYMENT";
    private static final String OTHER_DUE_DAY = "OTHER_DUE_DAY";

    static ChangeRow of(Change change) {
        if (change instanceof Change.LessIncome less) {
            return new ChangeRow(
                    LESS_INCOME, null, less.share().toPlainString(), less.months(), null, null, null, null);
        }
        if (change instanceof Change.HuabeiUnpaid unpaid) {
            return new ChangeRow(HUABEI_UNPAID, null, null, unpaid.months(), null, null, null, null);
        }
        if (change instanceof Change.Purchase bought) {
            String rate = bought.feeRate().toPlainString();
            return new ChangeRow(PURCHASE, bought.amount().fen(), rate, bought.terms(), null, null, null, null);
        }
        if (change instanceof Change.EarlyRepayment early) {
            long fen = early.amount().fen();
            return new ChangeRow(
                    EARLY_REPAYMENT,
                    fen,
                    null,
                    null,
                    early.loan().value(),
                    early.effect().name(),
                    null,
                    null);
        }
        BillCycle cycle = ((Change.OtherDueDay) change).cycle();
        return new ChangeRow(
                OTHER_DUE_DAY,
                null,
                null,
                null,
                null,
                null,
                cycle.billDay().number(),
                cycle.dueDay().number());
    }

    Object[] cells() {
        return new Object[] {kind, fen, ratio, months, loan, effect, billDay, dueDay};
    }

    static Change read(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return switch (kind) {
            case LESS_INCOME -> new Change.LessIncome(new BigDecimal(row.getString("ratio")), row.getInt("months"));
            case HUABEI_UNPAID -> new Change.HuabeiUnpaid(row.getInt("months"));
            case PURCHASE ->
                new Change.Purchase(
                        Money.ofFen(row.getLong("fen")), row.getInt("months"), new BigDecimal(row.getString("ratio")));
            case EARLY_REPAYMENT ->
                new Change.EarlyRepayment(
                        new LoanId(row.getLong("loan_id")),
                        Money.ofFen(row.getLong("fen")),
                        PrepaymentEffect.valueOf(row.getString("effect")));
            case OTHER_DUE_DAY -> new Change.OtherDueDay(BillCycle.of(row.getInt("bill_day"), row.getInt("due_day")));
            default -> throw new IllegalStateException("a change of no known kind: " + kind);
        };
    }
}
