package huanqing.cli.contract;

import huanqing.app.limit.LimitView;
import huanqing.cli.Context;
import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.i18n.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A product's limits; the components are the documented keys.
 *
 * @param total of all lenders today; null when nobody said one
 * @param used what is owed; null when that is unknown
 * @param share used by total, as a ratio
 * @param limits newest first
 */
record LimitJson(
        Product product,
        Optional<Money> total,
        Optional<Money> used,
        Optional<Money> left,
        Optional<BigDecimal> share,
        List<Line> limits) {
    /**
     * One statement.
     *
     * @param lender null for Ant Consumer Finance
     * @param inForce whether it holds today
     */
    record Line(Optional<String> lender, Money fen, LocalDate from, boolean inForce) {
        private String said(Messages words) {
            return words.text(
                    inForce ? "cli.contract.limit-held" : "cli.contract.limit-other",
                    from.toString(),
                    lender.orElseGet(() -> words.text("cli.contract.ant")),
                    ContractJson.yuan(fen));
        }
    }

    static LimitJson of(LimitView view) {
        return new LimitJson(
                view.product(),
                view.use().total(),
                view.use().used(),
                view.use().left(),
                view.use().share(),
                view.history().stream().map(change -> line(change, view)).toList());
    }

    private static Line line(LimitChange change, LimitView view) {
        return new Line(
                change.lender(), change.limit(), change.from(), view.inForce().contains(change));
    }

    void print(Context context) {
        if (context.json()) {
            context.output().json(this);
            return;
        }
        Messages words = context.words();
        context.output()
                .line(words.text("cli.contract.limit", words.name(product), yuan(total, words), yuan(used, words)));
        limits.forEach(line -> context.output().line(line.said(words)));
    }

    private static String yuan(Optional<Money> amount, Messages words) {
        return amount.map(ContractJson::yuan).orElseGet(() -> words.text("format.unknown"));
    }
}
