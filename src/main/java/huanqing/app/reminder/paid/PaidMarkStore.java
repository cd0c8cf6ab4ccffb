package huanqing.app.reminder;

import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.PaidMark;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Port: what the person marked as paid. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface PaidMarkStore {
    List<PaidMark> all();

    /** Keeps the mark, and a repayment in the ledger that the person typed. */
    PaidMark add(DueId due, Product product, Optional<YearMonth> bill, Money amount, LocalDateTime at);

    /** Takes a mark away with its repayment; false when there is none of that name. */
    boolean remove(PaidMark.MarkId id);

    /** The repayments that statements brought, from one day to another, both included. */
    List<Entry> statedRepayments(LocalDate from, LocalDate to);

    /** Whether the mark's own repayment stands in the ledger, rather than that of a statement. */
    void stand(PaidMark mark, boolean stands);
}
