package huanqing.domain.reminder;

import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What the person is to be told, once. It holds no words: the outermost ring writes them in the person's language.
 *
 * @param stage the latest occasion that has come
 * @param within earlier occasions that passed unseen, because the machine slept or was off, and are told of with this one
 * @param amount what is still to be paid in fen; empty when it is unknown
 * @param exact false when the amount is only what is known of it ("at least")
 * @param day the due day, or the day of the planned payment
 * @param planned when the stage's time came, China time
 * @param told when it is told, China time; later than planned where the machine slept
 */
public record Notice(
        Subject subject,
        Stage stage,
        List<Stage> within,
        Product product,
        Optional<Money> amount,
        boolean exact,
        LocalDate day,
        LocalDateTime planned,
        LocalDateTime told) {
    public Notice {
        within = List.copyOf(within);
    }

    /** Days from the telling to the day; negative once it has passed. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(told.toLocalDate(), day);
    }
}
