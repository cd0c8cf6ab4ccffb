package huanqing.wiring.pages;

import huanqing.app.calendar.ShowCalendar;
import huanqing.app.ledger.EntryQuery;
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
import huanqing.ui.settings.ExportsController;
import huanqing.ui.settings.Paper;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The calendar page over one ledger, and what can be taken along as a file. */
final class CalendarScreens {
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
        controllers.with(ExportsController.class, words -> new ExportsController(paper -> export(paper, words), words));
        controllers.with(
                CalendarController.class,
                words -> new CalendarController(
                        new CalendarViewModel(show::run, background, sitting::today, words),
                        () -> export(Paper.CALENDAR, words),
                        navigator,
                        sitting.changes(),
                        look,
                        words));
    }

    private void export(Paper paper, Words words) {
        desk.placeFor(paper.suggestedName()).ifPresent(file -> background
                .work(progress -> write(paper, words.messages(), file))
                .onDone(result -> tell(result, file))
                .start());
    }

    /** Empty when there is no plan, because nobody has said what cash is at hand. */
    private Optional<SaveResult> write(Paper paper, Messages words, Path file) {
        OpenedLedger ledger = sitting.ledger();
        LocalDate today = sitting.today();
        return switch (paper) {
            case CALENDAR -> Optional.of(ledger.reports().calendar(words).run(today, file));
            case ESTATE -> Optional.of(ledger.reports().estate(words).run(today, file));
            case PLAN -> ledger.reports().plan(words).run(today, file);
            case LEDGER -> Optional.of(ledger.reports().ledger(words).run(EntryQuery.ALL, file));
        };
    }

    private void tell(Optional<SaveResult> result, Path file) {
        String key = result.map(Messages::key).orElse("settings.exports.no-cash");
        if (result.equals(Optional.of(SaveResult.SAVED))) {
            sitting.notices().say(key, file.getFileName().toString());
        } else {
            sitting.notices().trouble(key, file.getFileName().toString());
        }
    }
}
