package huanqing.app.reminder;

import huanqing.app.UnitOfWork;
import huanqing.app.credit.SettleDues;
import huanqing.app.credit.Settlement;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.settlement.SettledDue;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.PaidMark;
import huanqing.domain.reminder.ReminderRules;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The dues that are not paid, whether or not their day has come, up to the longest lead ahead. */
public final class OpenDues implements MatterSource {
    /** A due that may well have been paid, for all the ledger knows, is let go after two weeks. */
    private static final int DAYS_IN_DOUBT = 14;

    private final UnitOfWork ledger;
    private final SettleDues settleDues;
    private final PaidMarkStore marks;

    public OpenDues(UnitOfWork ledger, SettleDues settleDues, PaidMarkStore marks) {
        this.ledger = ledger;
        this.settleDues = settleDues;
        this.marks = marks;
    }

    @Override
    public List<Matter> open(LocalDate today, ReminderSettings settings) {
        Set<DueId> marked = ledger.read(marks::all).stream().map(PaidMark::due).collect(Collectors.toSet());
        LocalDate last = today.plusDays(ReminderRules.LONGEST_LEAD);
        Settlement settlement = settleDues.run(today);
        boolean isKnown = !settlement.coverage().spans().isEmpty();
        return settlement.all().stream()
                .map(SettledDue::due)
                .filter(due -> isOpen(due, marked) && !due.adjusted().isAfter(last))
                .map(due -> matter(due, isKnown && due.state() == DueState.OVERDUE))
                .filter(matter -> matter.surelyUnpaid() || matter.day().isAfter(today.minusDays(DAYS_IN_DOUBT)))
                .toList();
    }

    /** A sum that is not known is paid when the person says so; a loan's also when any repayment was laid on it. */
    private static boolean isOpen(Due due, Set<DueId> marked) {
        if (due.state() != DueState.OPEN && due.state() != DueState.OVERDUE) {
            return false;
        }
        if (due.total().isPresent()) {
            return due.outstanding().isPositive();
        }
        boolean isMet = due.product() == Product.JIEBEI && due.paid().isPositive();
        return !isMet && !marked.contains(due.id());
    }

    private static Matter matter(Due due, boolean surelyUnpaid) {
        Optional<Money> amount = Optional.of(due.outstanding()).filter(Money::isPositive);
        return new Matter(
                Subject.of(due.id()),
                due.product(),
                due.adjusted(),
                amount,
                due.total().isPresent(),
                surelyUnpaid);
    }
}
