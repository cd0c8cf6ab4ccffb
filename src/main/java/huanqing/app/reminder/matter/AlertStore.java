package huanqing.app.reminder;

import huanqing.domain.reminder.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the alerts of one day, kept because they are dear to reckon. Only inside a {@link huanqing.app.UnitOfWork}. */
public interface AlertStore {
    /** Whether the person has ever said what money there is: without it nothing can be alarming. */
    boolean isMoneyKnown();

    /** Empty when none were reckoned for that day since the ledger last changed. */
    Optional<List<Matter>> alerts(LocalDate day);

    /** Keeps these in the place of those of any other day. */
    void keep(LocalDate day, List<Matter> alerts);

    void forget();
}
