package huanqing.app.reminder;

import huanqing.app.UnitOfWork;
import huanqing.app.cashflow.BuildCashCalendar;
import huanqing.app.reserve.DueAlert;
import huanqing.app.reserve.WarnOfDues;
import huanqing.domain.cashflow.CashCalendar;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Subject;
import huanqing.domain.reserve.CommittedNeed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dues to come that the money probably does not reach, and a reserve that is smaller than what is committed asks for (R0).
 * They take a simulation, so they are reckoned once a day, and again by the window after the ledger has changed.
 */
public final class MoneyAlerts implements MatterSource {
    private static final long SEED = 1;

    private final UnitOfWork ledger;
    private final AlertStore store;
    private final WarnOfDues warnings;
    private final BuildCashCalendar calendars;

    public MoneyAlerts(UnitOfWork ledger, AlertStore store, WarnOfDues warnings, BuildCashCalendar calendars) {
        this.ledger = ledger;
        this.store = store;
        this.warnings = warnings;
        this.calendars = calendars;
    }

    @Override
    public List<Matter> open(LocalDate today, ReminderSettings settings) {
        boolean isWanted = settings.earlyWarnings() || settings.reserveAlerts();
        if (!isWanted || !ledger.read(store::isMoneyKnown)) {
            return List.of();
        }
        return ledger.read(() -> store.alerts(today)).orElseGet(() -> reckoned(today)).stream()
                .filter(alert -> isWanted(alert, settings))
                .toList();
    }

    private static boolean isWanted(Matter alert, ReminderSettings settings) {
        return alert.subject().kind() == Subject.Kind.RESERVE ? settings.reserveAlerts() : settings.earlyWarnings();
    }

    private List<Matter> reckoned(LocalDate today) {
        List<Matter> alerts = new ArrayList<>();
        warnings.run(today, SEED).stream()
                .filter(DueAlert::isPassed)
                .map(MoneyAlerts::warning)
                .forEach(alerts::add);
        reserveAlert(calendars.run(today, BuildCashCalendar.USUAL_DAYS).calendar(), today)
                .ifPresent(alerts::add);
        return ledger.write(() -> {
            store.keep(today, alerts);
            return alerts;
        });
    }

    private static Matter warning(DueAlert alert) {
        return new Matter(
                Subject.warningOf(alert.due()),
                alert.due().product(),
                alert.on(),
                Optional.of(alert.likely()),
                false,
                false);
    }

    /** At most one a month: the gap changes with every purchase. */
    private static Optional<Matter> reserveAlert(CashCalendar calendar, LocalDate today) {
        Money need = CommittedNeed.of(calendar).amount();
        return calendar.reserve()
                .map(need::minus)
                .filter(Money::isPositive)
                .map(gap -> new Matter(
                        Subject.reserve(YearMonth.from(today)), Product.NONE, today, Optional.of(gap), true, false));
    }
}
