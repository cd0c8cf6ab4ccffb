package huanqing.app.reminder;

import huanqing.domain.reminder.Notice;

/** Port: a notice in the person's language. The outermost ring writes it, because only it knows words. */
public interface NoticeText {
    Lines of(Notice notice);

    /** What the button of an answer says. */
    String label(Answer answer);

    /**
     * @param title one short line
     * @param body one or two sentences
     */
    record Lines(String title, String body) {}
}
