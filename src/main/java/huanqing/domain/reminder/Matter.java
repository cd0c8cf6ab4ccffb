package huanqing.domain.reminder;

import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is open, of which the person may have to be told. What is paid is no matter any more and so falls silent.
 *
 * @param day the due day, or the day of a planned payment
 * @param amount what is still to be paid in fen; empty when it is unknown
 * @param exact false when the amount is only what is known of it ("at least")
 * @param surelyUnpaid false where the ledger cannot tell whether it was paid; it is then told of for a few days only
 */
public record Matter(
        Subject subject, Product product, LocalDate day, Optional<Money> amount, boolean exact, boolean surelyUnpaid) {}
