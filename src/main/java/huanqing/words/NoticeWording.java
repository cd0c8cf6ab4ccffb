package huanqing.words;

import huanqing.app.reminder.Answer;
import huanqing.app.reminder.NoticeText;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.Stage;
import huanqing.i18n.Messages;
import java.math.BigDecimal;

/** What a notice says. Its words are calm: what is due when, and what can be done. */
public final class NoticeWording implements NoticeText {
    private final Messages words;

    public NoticeWording(Messages words) {
        this.words = words;
    }

    @Override
    public Lines of(Notice notice) {
        return switch (notice.subject().kind()) {
            case DUE ->
                new Lines(words.text("notice.due", product(notice), when(notice), amount(notice)), advice(notice));
            case INTENTION ->
                new Lines(words.text("notice.intention", product(notice), amount(notice)), words.text("notice.plan"));
            case EARLY_WARNING ->
                new Lines(
                        words.text("notice.warning", product(notice), day(notice)),
                        words.text("notice.warning.advice"));
            case RESERVE ->
                new Lines(words.text("notice.reserve", amount(notice)), words.text("notice.reserve.advice"));
            case TRIAL -> new Lines(words.text("notice.trial"), words.text("notice.trial.body"));
        };
    }

    @Override
    public String label(Answer answer) {
        return words.name(answer);
    }

    private String product(Notice notice) {
        return words.name(notice.product());
    }

    private String when(Notice notice) {
        long left = notice.daysLeft();
        if (left > 1) {
            return words.text("notice.in-days", left, day(notice));
        }
        if (left < 0) {
            return words.text("notice.past", -left, day(notice));
        }
        return words.text(left == 1 ? "notice.tomorrow" : "notice.today", day(notice));
    }

    private String advice(Notice notice) {
        if (notice.daysLeft() < 0) {
            return words.text("notice.past.advice");
        }
        boolean isEvening = notice.stage().kind() == Stage.Kind.EVENING;
        return words.text(isEvening || notice.daysLeft() == 0 ? "notice.money-in-place" : "notice.ahead.advice");
    }

    private String day(Notice notice) {
        return words.text(
                "notice.day",
                String.valueOf(notice.day().getMonthValue()),
                String.valueOf(notice.day().getDayOfMonth()));
    }

    private String amount(Notice notice) {
        return notice.amount()
                .map(sum -> notice.exact() ? yuan(sum) : words.text("notice.at-least", yuan(sum)))
                .orElseGet(() -> words.text("notice.unknown"));
    }

    private static String yuan(Money money) {
        return "¥" + BigDecimal.valueOf(money.fen(), 2).toPlainString();
    }
}
