package huanqing;

import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.reserve.ReserveController;
import huanqing.ui.reserve.flows.CashViewModel;
import huanqing.ui.reserve.target.TargetViewModel;
import huanqing.ui.whatif.EditorController;
import huanqing.ui.whatif.WhatIfController;
import huanqing.ui.whatif.WhatIfViewModel;

/** The pages that look ahead, over one ledger. */
final class PlanScreens {
    private final Sitting sitting;
    private final Look look;
    private final Background background;

    PlanScreens(Sitting sitting, Look look, Background background) {
        this.sitting = sitting;
        this.look = look;
        this.background = background;
    }

    void makeWhatIf(Controllers controllers) {
        WhatIfViewModel whatIf = new WhatIfViewModel(
                sitting.ledger().compareScenarios()::run,
                sitting.ledger().keepScenarios(),
                background,
                sitting::today,
                sitting.changes(),
                sitting.notices());
        controllers
                .with(WhatIfController.class, words -> new WhatIfController(whatIf, sitting.changes(), look, words))
                .with(EditorController.class, words -> new EditorController(whatIf, words));
    }

    void makeReserve(Controllers controllers, ChartDesk desk) {
        CashViewModel cash = new FlowScreens(sitting, background, desk).make(controllers);
        TargetViewModel target = new TargetScreens(sitting, look, background, desk).make(controllers);
        controllers.with(
                ReserveController.class, words -> new ReserveController(cash, target, sitting.changes(), look));
    }
}
