package huanqing.ui.calendar;

import huanqing.app.calendar.CalendarView;
import huanqing.domain.cashflow.CashFlow;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.Product;
import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

/** Says what falls on a day. */
final class CalendarWords {
    private final Words words;

    CalendarWords(Words words) {
        this.words = words;
    }

    DayItem item(Due due) {
        boolean huabei = due.product() == Product.HUABEI;
        boolean open = due.state() == DueState.OPEN;
        return new DayItem(
                huabei ? "fth-arrow-up" : "fth-arrow-down",
                huabei ? "huabei" : "jiebei",
                label(due),
                words.name(due.product()),
                amount(due),
                open ? "" : icon(due.state()),
                open ? "" : words.name(due.state()),
                !open && due.state() != DueState.OVERDUE,
                due.id().value());
    }

    DayItem item(CashFlow flow) {
        boolean income = flow.kind().isInflow();
        return new DayItem(
                income ? "fth-plus" : "fth-minus",
                "plain",
                flow.label(),
                flow.label(),
                words.money(flow.amount()),
                "",
                "",
                false,
                "reserve");
    }

    /** A reminder of a due; it stands on its day and leads to where reminders are set. */
    DayItem item(CalendarView.Told told) {
        return new DayItem(
                "fth-bell",
                "plain",
                words.text(
                        "calendar.reminder",
                        label(told.due()),
                        told.at().toLocalTime().toString()),
                "",
                "",
                "fth-bell",
                "",
                false,
                "reminders");
    }

    /** 12-10 · in 18 days. */
    String when(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        String away = days == 0
                ? words.text("calendar.away.today")
                : words.text(days > 0 ? "calendar.away.ahead" : "calendar.away.past", Math.abs(days));
        return words.monthAndDay(day) + " · " + away;
    }

    private String label(Due due) {
        return words.text(
                due.product() == Product.HUABEI ? "calendar.bill" : "calendar.payment",
                words.name(due.product()),
                due.month()
                        .getMonth()
                        .getDisplayName(
                                TextStyle.SHORT_STANDALONE,
                                words.messages().language().locale()));
    }

    /** What is still to pay of an open due, what was asked for of a settled one; unknown is unknown. */
    private String amount(Due due) {
        boolean toPay = due.state() == DueState.OPEN || due.state() == DueState.OVERDUE;
        if (due.total().isEmpty()) {
            return due.atLeast().isPositive()
                    ? words.text("calendar.at-least", words.money(toPay ? due.outstanding() : due.atLeast()))
                    : words.text("format.unknown");
        }
        return words.money(toPay ? due.outstanding() : due.total().get());
    }

    private static String icon(DueState state) {
        return switch (state) {
            case OPEN -> "fth-clock";
            case PAID -> "fth-check-circle";
            case PAID_LATE -> "fth-check";
            case MINIMUM -> "fth-minus-circle";
            case OVERDUE -> "fth-alert-triangle";
            case UNKNOWN -> "fth-help-circle";
            case CONVERTED -> "fth-repeat";
        };
    }
}
