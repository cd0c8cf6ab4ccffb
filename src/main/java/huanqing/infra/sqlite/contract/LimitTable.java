package huanqing.infra.sqlite.contract;

import huanqing.app.limit.LimitStore;
import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.credit.limit.Limits;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import java.time.LocalDate;
import java.util.Optional;

/** The limits that the person stated, in the ledger file; '' stands for Ant Consumer Finance. */
public final class LimitTable implements LimitStore {
    private static final String ANT = "";

    private final Database database;

    public LimitTable(Database database) {
        this.database = database;
    }

    @Override
    public Limits all() {
        return new Limits(database.statements()
                .list(
                        "SELECT product, lender, fen, valid_from FROM limit_change ORDER BY product, valid_from, lender",
                        row -> new LimitChange(
                                Product.valueOf(row.getString(1)),
                                Optional.of(row.getString(2)).filter(name -> !name.equals(ANT)),
                                Money.ofFen(row.getLong(3)),
                                LocalDate.parse(row.getString(4)))));
    }

    @Override
    public void keep(LimitChange change) {
        database.statements()
                .change(
                        "INSERT OR REPLACE INTO limit_change (product, lender, valid_from, fen) VALUES (?, ?, ?, ?)",
                        change.product().name(),
                        change.lender().orElse(ANT),
                        change.from().toString(),
                        change.limit().fen());
    }

    @Override
    public boolean remove(Product product, Optional<String> lender, LocalDate from) {
        return database.statements()
                        .change(
                                "DELETE FROM limit_change WHERE product = ? AND lender = ? AND valid_from = ?",
                                product.name(),
                                lender.orElse(ANT),
                                from.toString())
                > 0;
    }
}
