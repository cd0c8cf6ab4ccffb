package huanqing.app.limit;

import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.credit.limit.Limits;
import huanqing.domain.ledger.Product;
import java.time.LocalDate;
import java.util.Optional;

/** Port: the limits that the person stated. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface LimitStore {
    Limits all();

    /** Keeps a limit; one of the same lender from the same day gives way. */
    void keep(LimitChange change);

    /** Forgets the limit of a lender from a day on; false when there is none. */
    boolean remove(Product product, Optional<String> lender, LocalDate from);
}
