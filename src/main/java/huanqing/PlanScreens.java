package huanqing;

import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.reserve.ReserveController;
import huanqing.ui.reserve.flows.CashViewModel;
import huanqing.ui.reserve.flows.MoneyController;
import huanqing.ui.reserve.flows.MoneyViewModel;

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

    void makeReserve(Controllers controllers) {
        CashViewModel cash = new CashViewModel(sitting.ledger().showCash()::run, background, sitting::today);
        MoneyViewModel money = new MoneyViewModel(
                sitting.ledger().planFlows(),
                sitting.ledger().moveReserve(),
                sitting::today,
                background,
                sitting.changes(),
                sitting.notices());
        controllers
                .with(ReserveController.class, words -> new ReserveController(cash, sitting.changes(), look))
                .with(MoneyController.class, words -> new MoneyController(cash, money, words));
    }
}
