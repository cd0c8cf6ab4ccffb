package huanqing.app.report;

import huanqing.domain.credit.Due;

/** How dues are called in a report, in the person's language; the outer ring knows the words. */
public interface DueWording {
    String calendarName();

    String title(Due due);

    String details(Due due);
}
