package huanqing.app.reminder;

import huanqing.app.shortfall.FollowedPlan;
import huanqing.app.shortfall.ListIntentions;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Subject;
import huanqing.domain.shortfall.PlannedPayment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the accepted plan for scarce cash still wants paid, each on its day. */
public final class PlannedPayments implements MatterSource {
    private final ListIntentions intentions;

    public PlannedPayments(ListIntentions intentions) {
        this.intentions = intentions;
    }

    @Override
    public List<Matter> open(LocalDate today, ReminderSettings settings) {
        return intentions.run(today).map(FollowedPlan::open).orElse(List.of()).stream()
                .map(PlannedPayments::matter)
                .toList();
    }

    private static Matter matter(PlannedPayment payment) {
        return new Matter(
                Subject.intention(payment.due(), payment.on()),
                payment.due().product(),
                payment.on(),
                Optional.of(payment.amount()),
                true,
                true);
    }
}
