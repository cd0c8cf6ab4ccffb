package huanqing.wiring.pages;

import huanqing.app.cashflow.PlanFlows;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.reserve.flows.CapacityController;
import huanqing.ui.reserve.flows.CashViewModel;
import huanqing.ui.reserve.flows.FlowFormController;
import huanqing.ui.reserve.flows.FlowFormViewModel;
import huanqing.ui.reserve.flows.FlowsController;
import huanqing.ui.reserve.flows.FlowsViewModel;
import huanqing.ui.reserve.flows.MoneyController;
import huanqing.ui.reserve.flows.MoneyViewModel;
import huanqing.wiring.ledger.OpenedLedger;
import java.time.LocalDate;

/** The cards of money at hand, of what comes and goes and of what the debts take, over one ledger. */
final class FlowScreens {
    private final Sitting sitting;
    private final Background background;
    private final ChartDesk desk;
    private final Runnable undoLast;

    FlowScreens(Sitting sitting, Background background, ChartDesk desk, Runnable undoLast) {
        this.undoLast = undoLast;
        this.sitting = sitting;
        this.background = background;
        this.desk = desk;
    }

    /** Makes the cards and gives what they show, so that their page can have it read again. */
    CashViewModel make(Controllers controllers) {
        PlanFlows plan = sitting.ledger().cash().planFlows();
        CashViewModel cash = new CashViewModel(this::look, background, sitting::today);
        FlowsViewModel flows =
                new FlowsViewModel(plan, undoLast, sitting::today, background, sitting.changes(), sitting.notices());
        FlowFormViewModel form = new FlowFormViewModel(plan, background, sitting.changes(), sitting.notices());
        MoneyViewModel money = new MoneyViewModel(
                plan,
                sitting.ledger().cash().moveReserve(),
                sitting::today,
                background,
                sitting.changes(),
                sitting.notices());
        controllers
                .with(MoneyController.class, words -> new MoneyController(cash, money, words))
                .with(FlowsController.class, words -> new FlowsController(cash, flows, form, words))
                .with(FlowFormController.class, words -> new FlowFormController(form, words))
                .with(CapacityController.class, words -> new CapacityController(cash, desk, words));
        return cash;
    }

    private CashViewModel.Seen look(LocalDate today) {
        OpenedLedger ledger = sitting.ledger();
        return new CashViewModel.Seen(
                ledger.cash().showCash().run(today),
                ledger.cash().proposeFlows().run(today),
                ledger.cash().measureCapacity().run(today));
    }
}
