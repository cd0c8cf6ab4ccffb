package huanqing.app.reminder;

import huanqing.domain.reminder.Notice;

/** A notice that was shown. */
public record Told(Notice notice, ShownBy by) {}
