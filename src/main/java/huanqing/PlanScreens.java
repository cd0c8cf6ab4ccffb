package huanqing;

import huanqing.app.cashflow.PlanFlows;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Confirmation;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.reserve.ReserveController;
import huanqing.ui.reserve.flows.CashViewModel;
import huanqing.ui.reserve.flows.FlowFormController;
import huanqing.ui.reserve.flows.FlowFormViewModel;
import huanqing.ui.reserve.flows.FlowsController;
import huanqing.ui.reserve.flows.FlowsViewModel;
import huanqing.ui.reserve.flows.MoneyController;
import huanqing.ui.reserve.flows.MoneyViewModel;
import java.time.LocalDate;

/** The pages that look ahead, over one ledger. */
final class PlanScreens {
    private final Sitting sitting;
    private final Look look;
    private final Background background;
    private final Confirmation confirmation;

    PlanScreens(Sitting sitting, Look look, Background background, Confirmation confirmation) {
        this.sitting = sitting;
        this.look = look;
        this.background = background;
        this.confirmation = confirmation;
    }

    void makeReserve(Controllers controllers) {
        PlanFlows plan = sitting.ledger().planFlows();
        CashViewModel cash = new CashViewModel(this::look, background, sitting::today);
        FlowsViewModel flows =
                new FlowsViewModel(plan, sitting::today, background, sitting.changes(), sitting.notices());
        FlowFormViewModel form = new FlowFormViewModel(plan, background, sitting.changes(), sitting.notices());
        MoneyViewModel money = new MoneyViewModel(
                plan, sitting.ledger().moveReserve(), sitting::today, background, sitting.changes(), sitting.notices());
        controllers
                .with(ReserveController.class, words -> new ReserveController(cash, sitting.changes(), look))
                .with(MoneyController.class, words -> new MoneyController(cash, money, words))
                .with(FlowsController.class, words -> new FlowsController(cash, flows, form, confirmation, words))
                .with(FlowFormController.class, words -> new FlowFormController(form, words));
    }

    private CashViewModel.Seen look(LocalDate today) {
        OpenedLedger ledger = sitting.ledger();
        return new CashViewModel.Seen(
                ledger.showCash().run(today),
                ledger.proposeFlows().run(today),
                ledger.measureCapacity().run(today));
    }
}
