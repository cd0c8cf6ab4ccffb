package huanqing.wiring.pages;

import huanqing.app.reminder.Answer;
import huanqing.app.reminder.NoticeText;
import huanqing.domain.reminder.Notice;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Look;
import huanqing.words.NoticeWording;

/** Writes notices in the language that the window speaks at the moment. */
record SpokenNow(Look look) implements NoticeText {
    @Override
    public Lines of(Notice notice) {
        return wording().of(notice);
    }

    @Override
    public String label(Answer answer) {
        return wording().label(answer);
    }

    private NoticeWording wording() {
        return new NoticeWording(Messages.in(look.languageProperty().get()));
    }
}
