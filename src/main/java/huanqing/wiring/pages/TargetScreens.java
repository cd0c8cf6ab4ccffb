package huanqing.wiring.pages;

import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.reserve.target.LadderController;
import huanqing.ui.reserve.target.OutlookController;
import huanqing.ui.reserve.target.SavingController;
import huanqing.ui.reserve.target.TargetController;
import huanqing.ui.reserve.target.TargetViewModel;

/** The cards of the reserve that is needed, over one ledger. */
final class TargetScreens {
    private final Sitting sitting;
    private final Look look;
    private final Background background;
    private final ChartDesk desk;

    TargetScreens(Sitting sitting, Look look, Background background, ChartDesk desk) {
        this.sitting = sitting;
        this.look = look;
        this.background = background;
        this.desk = desk;
    }

    TargetViewModel make(Controllers controllers) {
        TargetViewModel target = new TargetViewModel(
                sitting.ledger().reserve().measureReserve()::run,
                sitting.ledger().reserve().keepReserveSettings(),
                background,
                sitting::today,
                sitting.changes().countProperty()::get);
        controllers
                .with(TargetController.class, words -> new TargetController(target, look, words))
                .with(LadderController.class, words -> new LadderController(target, look, words))
                .with(OutlookController.class, words -> new OutlookController(target, look, desk, words))
                .with(SavingController.class, words -> new SavingController(target, look, words));
        return target;
    }
}
