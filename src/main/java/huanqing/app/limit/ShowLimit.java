package huanqing.app.limit;

import huanqing.app.UnitOfWork;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.domain.credit.limit.LimitUse;
import huanqing.domain.credit.limit.Limits;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** What one product's limit is on a day, how it came there, and how much of it the debt takes up. */
public final class ShowLimit {
    private final UnitOfWork ledger;
    private final LimitStore store;
    private final SettleDues settleDues;

    public ShowLimit(UnitOfWork ledger, LimitStore store, SettleDues settleDues) {
        this.ledger = ledger;
        this.store = store;
        this.settleDues = settleDues;
    }

    /** @param product Huabei or Jiebei */
    public LimitView run(Product product, LocalDate today) {
        Limits limits = ledger.read(store::all);
        return new LimitView(
                product,
                today,
                limits.on(product, today),
                limits.history(product),
                new LimitUse(limits.total(product, today), owed(product, today)));
    }

    private Optional<Money> owed(Product product, LocalDate today) {
        Settlement settlement = settleDues.run(today);
        return product == Product.HUABEI
                ? settlement.huabei().owed()
                : settlement.jiebei().owed();
    }
}
