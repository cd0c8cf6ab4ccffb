package huanqing.domain.credit.limit;

import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A lender's limit of one product, as Alipay shows it from a day on. One product can have several lenders: beside Ant's own
 * 花呗 or 借呗 a bank's 信用购 or 信用贷 (H16, J13). Example: Huabei, 20,000.00 from a bank since 1 May 2026.
 *
 * @param lender the bank; empty for Ant Consumer Finance
 * @param limit the whole limit in fen, used or not; zero where the lender closed it
 * @param from the first day on which it holds
 */
public record LimitChange(Product product, Optional<String> lender, Money limit, LocalDate from) {
    /** @throws IllegalArgumentException for a product without a limit, a negative limit, or a lender without a name */
    public LimitChange {
        if (product != Product.HUABEI && product != Product.JIEBEI) {
            throw new IllegalArgumentException("no limit is kept for " + product);
        }
        if (limit.isNegative()) {
            throw new IllegalArgumentException("limit " + limit);
        }
        lender = lender.map(String::strip);
        if (lender.filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a lender without a name");
        }
    }
}
