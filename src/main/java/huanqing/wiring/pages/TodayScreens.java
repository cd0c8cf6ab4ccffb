package huanqing.wiring.pages;

import huanqing.app.today.ShowToday;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Navigator;
import huanqing.ui.today.ReserveCardController;
import huanqing.ui.today.ReserveCardViewModel;
import huanqing.ui.today.TodayController;
import huanqing.ui.today.TodayViewModel;

/** The page of the day. */
final class TodayScreens {
    private TodayScreens() {}

    /** @param go opens a page or a due */
    static void make(
            Controllers controllers, Sitting sitting, Look look, Background background, ChartDesk desk, Navigator go) {
        ShowToday showToday = sitting.ledger().showToday();
        ReserveCardViewModel reserve =
                new ReserveCardViewModel(sitting.ledger().reserve().glanceAtReserve()::run, background, sitting::today);
        controllers
                .with(
                        ReserveCardController.class,
                        words -> new ReserveCardController(reserve, sitting.changes(), look, words))
                .with(
                        TodayController.class,
                        words -> new TodayController(
                                new TodayViewModel(showToday::run, background, sitting::today, words, go),
                                sitting.changes(),
                                look,
                                desk,
                                words));
    }
}
