package huanqing.domain.shortfall.offer;

import huanqing.domain.credit.huabei.InstalmentPlan;
import huanqing.domain.credit.huabei.InstalmentSource;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every way to settle one due: in full on its day; at the minimum, the rest later; late; not at all; converted.
 *
 * <p>What is not paid on the due day is paid in one sum, on a day on which new cash comes. Nothing is lost by that: between
 * two such days the cash that a plan can spend stays the same, so a sum that is paid later within them could be paid on the
 * first, at less interest.
 *
 * @param today no payment is made before
 * @param end the last day of the horizon
 * @param freshDays the days on which more can be spent than on the day before
 */
public record Ways(LocalDate today, LocalDate end, List<LocalDate> freshDays) {

    public List<Way> of(OpenDue due) {
        List<Way> ways = new ArrayList<>();
        if (due.on().isBefore(today)) {
            lateDays(due).map(day -> paidLate(due, day)).forEach(ways::add);
            ways.add(unpaid(due));
            return ways;
        }
        ways.add(full(due));
        lateDays(due).map(day -> paidLate(due, day)).forEach(ways::add);
        ways.add(unpaid(due));
        due.minimum().ifPresent(minimum -> ways.addAll(new RevolvingWays(this, due, minimum).all()));
        due.conversions().forEach(conversion -> converted(due, conversion).ifPresent(ways::add));
        return ways;
    }

    /** The days after the due day on which paying what is left makes sense. */
    Stream<LocalDate> lateDays(OpenDue due) {
        Stream<LocalDate> fresh = freshDays.stream().filter(day -> day.isAfter(due.on()));
        return due.on().isBefore(today) ? Stream.concat(Stream.of(today), fresh.filter(today::isBefore)) : fresh;
    }

    /** Whether paying on a later day what was due on a day makes a late record that is not there yet. */
    boolean isNewlyLate(OpenDue due, LocalDate day, LocalDate paid) {
        return !day.isBefore(today) && due.overdue().isLate(day, paid);
    }

    private static Way full(OpenDue due) {
        return Way.paid(WayKind.FULL, List.of(new Step(due.on(), due.total(), PaymentStep.FULL)), Money.ZERO, false);
    }

    private Way paidLate(OpenDue due, LocalDate day) {
        Money penalty = due.overdue().penalty(due.total(), due.on(), day);
        Step step = new Step(day, due.total().plus(penalty), PaymentStep.OVERDUE);
        return Way.paid(WayKind.LATE, List.of(step), penalty, isNewlyLate(due, due.on(), day));
    }

    private Way unpaid(OpenDue due) {
        Money penalty = due.overdue().penalty(due.total(), due.on(), end);
        return Way.open(WayKind.UNPAID, List.of(), penalty, !due.on().isBefore(today));
    }

    private Optional<Way> converted(OpenDue due, Conversion conversion) {
        if (conversion instanceof Conversion.Deferral deferral) {
            return deferral.tariff().fee(due.total()).map(fee -> deferred(due, fee));
        }
        Conversion.Instalments instalments = (Conversion.Instalments) conversion;
        return due.total().compareTo(InstalmentSource.BILL.least()) < 0
                ? Optional.empty()
                : Optional.of(inInstalments(due, instalments));
    }

    private static Way deferred(OpenDue due, Money fee) {
        Step step = new Step(due.on().plusMonths(1), due.total().plus(fee), PaymentStep.DEFERRED);
        return Way.paid(WayKind.DEFERRAL, List.of(step), fee, false);
    }

    private static Way inInstalments(OpenDue due, Conversion.Instalments instalments) {
        InstalmentPlan plan =
                InstalmentPlan.of(InstalmentSource.BILL, due.total(), instalments.terms(), instalments.feeRate());
        List<Step> steps = plan.terms().stream()
                .map(term -> new Step(due.on().plusMonths(term.number()), term.total(), PaymentStep.INSTALMENT))
                .toList();
        return Way.paid(WayKind.INSTALMENTS, steps, plan.totalFee(), false);
    }
}
