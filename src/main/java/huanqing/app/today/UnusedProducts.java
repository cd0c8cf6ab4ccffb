package huanqing.app.today;

import huanqing.app.credit.Settlement;
import huanqing.domain.credit.settlement.Coverage.Span;
import huanqing.domain.ledger.Product;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** Products that the person does not use, as far as the rows tell. */
final class UnusedProducts {
    /** Both products ask for a payment each month, so two whole months without a row hold no debt. */
    private static final int TELLING_DAYS = 62;

    private UnusedProducts() {}

    static Set<Product> of(Settlement settlement) {
        Set<Product> unused = EnumSet.noneOf(Product.class);
        if (settlement.coverage().spans().stream().noneMatch(UnusedProducts::isTelling)) {
            return unused;
        }
        if (settlement.huabeiEntries().isEmpty()
                && settlement.contracts().huabei().isEmpty()) {
            unused.add(Product.HUABEI);
        }
        if (settlement.jiebeiEntries().isEmpty()
                && settlement.contracts().loans().isEmpty()) {
            unused.add(Product.JIEBEI);
        }
        return unused;
    }

    private static boolean isTelling(Span span) {
        return ChronoUnit.DAYS.between(span.first(), span.last()) >= TELLING_DAYS;
    }
}
