package huanqing;

import huanqing.app.calendar.ShowCalendar;
import huanqing.app.report.SaveResult;
import huanqing.i18n.Messages;
import huanqing.ui.calendar.CalendarController;
import huanqing.ui.calendar.CalendarViewModel;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Navigator;
import huanqing.ui.fx.Words;
import java.nio.file.Path;

/** The calendar page over one ledger. */
final class CalendarScreens {
    private static final String SUGGESTED_NAME = "huanqing.ics";

    private final Sitting sitting;
    private final Look look;
    private final Background background;
    private final ChartDesk desk;

    CalendarScreens(Sitting sitting, Look look, Background background, ChartDesk desk) {
        this.sitting = sitting;
        this.look = look;
        this.background = background;
        this.desk = desk;
    }

    void make(Controllers controllers, Navigator navigator) {
        ShowCalendar show = sitting.ledger().showCalendar();
        controllers.with(
                CalendarController.class,
                words -> new CalendarController(
                        new CalendarViewModel(show::run, background, sitting::today, words),
                        () -> export(words),
                        navigator,
                        sitting.changes(),
                        look,
                        words));
    }

    private void export(Words words) {
        desk.placeFor(SUGGESTED_NAME).ifPresent(file -> background
                .work(progress ->
                        sitting.ledger().exportCalendar(words.messages()).run(sitting.today(), file))
                .onDone(result -> tell(result, file))
                .start());
    }

    private void tell(SaveResult result, Path file) {
        String name = file.getFileName().toString();
        if (result == SaveResult.SAVED) {
            sitting.notices().say(Messages.key(result), name);
        } else {
            sitting.notices().trouble(Messages.key(result), name);
        }
    }
}
