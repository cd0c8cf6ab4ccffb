package huanqing.ui.reminder;

import huanqing.app.reminder.ListUpcoming;
import huanqing.app.reminder.Told;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.PaidMark;
import huanqing.domain.reminder.Stage;
import huanqing.domain.reminder.Subject;
import huanqing.ui.fx.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How the page says things. */
final class ReminderWords {
    private final Words words;

    ReminderWords(Words words) {
        this.words = words;
    }

    /** What it is: a bill, a payment of the plan, a warning. */
    String what(Subject subject, Product product, LocalDate day) {
        return switch (subject.kind()) {
            case DUE -> words.text("reminders.due", words.name(product), words.date(day));
            case INTENTION -> words.text("reminders.intention", words.name(product), words.date(day));
            case EARLY_WARNING -> words.text("reminders.warning", words.name(product), words.date(day));
            case RESERVE -> words.text("reminders.reserve");
            case TRIAL -> words.text("reminders.trial");
        };
    }

    /** What it is, beside a chip that names the product. */
    String beside(Matter matter) {
        return matter.subject().kind() == Subject.Kind.DUE
                ? words.text("reminders.due-day", words.date(matter.day()))
                : what(matter.subject(), matter.product(), matter.day());
    }

    String amount(Optional<Money> amount, boolean exact) {
        return amount.map(sum -> exact ? words.money(sum) : words.text("reminders.at-least", words.money(sum)))
                .orElseGet(() -> words.text("reminders.unknown"));
    }

    /** How far off: in 3 days, today, 2 days past. */
    String away(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return words.text("reminders.past", -days);
        }
        return days == 0 ? words.text("reminders.today") : words.text("reminders.ahead", days);
    }

    /** When it is told of next, or that it is put off. */
    String next(ListUpcoming.Item item) {
        if (item.snooze().isPresent()) {
            return words.text(
                    "reminders.put-off", words.dateTime(item.snooze().get().until()));
        }
        return item.next()
                .map(next -> words.text("reminders.next", words.dateTime(next.at())))
                .orElseGet(() -> words.text("reminders.silent"));
    }

    String stage(Stage stage) {
        return switch (stage.kind()) {
            case AHEAD ->
                stage.number() == 0
                        ? words.text("reminders.stage.day")
                        : words.text("reminders.stage.ahead", stage.number());
            case EVENING -> words.text("reminders.stage.evening");
            case OVERDUE -> words.text("reminders.stage.overdue", stage.number());
            case AGAIN -> words.text("reminders.stage.again");
            case AT_ONCE -> words.text("reminders.stage.at-once");
        };
    }

    String told(Told told) {
        Notice notice = told.notice();
        String what = what(notice.subject(), notice.product(), notice.day());
        String stages = notice.within().isEmpty()
                ? stage(notice.stage())
                : words.text(
                        "reminders.log.with",
                        stage(notice.stage()),
                        notice.within().size());
        return words.text("reminders.log.line", what, amount(notice.amount(), notice.exact()), stages);
    }

    String marked(PaidMark mark) {
        return words.text(
                "reminders.marked-line",
                words.name(mark.product()),
                words.money(mark.amount()),
                words.dateTime(mark.at()));
    }
}
