package huanqing.wiring.pages;

import huanqing.app.linkage.MeasureLinkage;
import huanqing.app.shortfall.PlanRepayments;
import huanqing.infra.files.CsvTable;
import huanqing.infra.files.SavedFile;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.linkage.FactsViewModel;
import huanqing.ui.linkage.HeadlineController;
import huanqing.ui.linkage.LinkageController;
import huanqing.ui.linkage.LinkageViewModel;
import huanqing.ui.reserve.ReserveController;
import huanqing.ui.reserve.flows.CashViewModel;
import huanqing.ui.reserve.target.TargetViewModel;
import huanqing.ui.shortfall.FollowedController;
import huanqing.ui.shortfall.FollowedViewModel;
import huanqing.ui.shortfall.PlansController;
import huanqing.ui.shortfall.QuestionController;
import huanqing.ui.shortfall.ShortfallController;
import huanqing.ui.shortfall.ShortfallViewModel;
import huanqing.ui.whatif.EditorController;
import huanqing.ui.whatif.WhatIfController;
import huanqing.ui.whatif.WhatIfViewModel;

/** The pages that look ahead, over one ledger. */
final class PlanScreens {
    private final Sitting sitting;
    private final Look look;
    private final Background background;
    private final Runnable undoLast;

    /** @param undoLast undoes the last change of the ledger */
    PlanScreens(Sitting sitting, Look look, Background background, Runnable undoLast) {
        this.undoLast = undoLast;
        this.sitting = sitting;
        this.look = look;
        this.background = background;
    }

    void makeWhatIf(Controllers controllers, ChartDesk desk) {
        WhatIfViewModel whatIf = new WhatIfViewModel(
                sitting.ledger().plans().compareScenarios()::run,
                sitting.ledger().plans().keepScenarios(),
                undoLast,
                background,
                sitting::today,
                sitting.changes(),
                sitting.notices());
        controllers
                .with(
                        WhatIfController.class,
                        words -> new WhatIfController(whatIf, sitting.changes(), look, desk, words))
                .with(EditorController.class, words -> new EditorController(whatIf, words));
    }

    void makeReserve(Controllers controllers, ChartDesk desk) {
        CashViewModel cash = new FlowScreens(sitting, background, desk, undoLast).make(controllers);
        TargetViewModel target = new TargetScreens(sitting, look, background, desk).make(controllers);
        controllers.with(
                ReserveController.class, words -> new ReserveController(cash, target, sitting.changes(), look));
    }

    void makeShortfall(Controllers controllers, ChartDesk desk) {
        PlanRepayments plan = sitting.ledger().plans().planRepayments();
        ShortfallViewModel model = new ShortfallViewModel(plan::run, background, sitting::today);
        FollowedViewModel followed = new FollowedViewModel(
                sitting.ledger().plans().acceptPlan(),
                sitting.ledger().plans().listIntentions()::run,
                undoLast,
                sitting::today,
                background,
                sitting.changes(),
                sitting.notices());
        controllers
                .with(
                        ShortfallController.class,
                        words -> new ShortfallController(model, followed, sitting.changes(), look))
                .with(QuestionController.class, words -> new QuestionController(model, words))
                .with(FollowedController.class, words -> new FollowedController(followed, words))
                .with(
                        PlansController.class,
                        words -> new PlansController(
                                model,
                                followed,
                                desk,
                                (file, rows) -> new SavedFile().save(file, new CsvTable().bytes(rows)),
                                words));
    }

    void makeLinkage(Controllers controllers, ChartDesk desk) {
        MeasureLinkage measure = sitting.ledger().linkage().measureLinkage();
        LinkageViewModel linkage = new LinkageViewModel(
                (day, progress) -> measure.run(day, MeasureLinkage.USUAL_SEED, progress),
                sitting.ledger().statements().listEntries()::these,
                background,
                sitting::today,
                sitting.changes().countProperty()::get);
        FactsViewModel facts =
                new FactsViewModel(sitting.ledger().linkage().confirmFacts(), background, sitting.changes());
        controllers
                .with(HeadlineController.class, words -> new HeadlineController(linkage, words))
                .with(
                        LinkageController.class,
                        words -> new LinkageController(linkage, facts, sitting.changes(), look, desk, words));
    }
}
