package huanqing.wiring.pages;

import huanqing.app.credit.ConfirmHuabeiContract;
import huanqing.app.credit.ConfirmJiebeiLoan;
import huanqing.app.credit.ConvertBill;
import huanqing.app.credit.SettleInstalments;
import huanqing.app.credit.TrustForDue;
import huanqing.app.limit.LimitView;
import huanqing.app.limit.ShowLimit;
import huanqing.app.limit.StateLimit;
import huanqing.domain.credit.DueId;
import huanqing.domain.credit.contract.BillConversion;
import huanqing.domain.credit.contract.BillConversion.EarlyEnd;
import huanqing.domain.credit.contract.ConversionObstacle;
import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.ledger.Product;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Confirmation;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.huabei.BillsController;
import huanqing.ui.huabei.ContractController;
import huanqing.ui.huabei.ContractViewModel;
import huanqing.ui.huabei.ConversionController;
import huanqing.ui.huabei.ConversionViewModel;
import huanqing.ui.huabei.EarlyEndController;
import huanqing.ui.huabei.EarlyEndViewModel;
import huanqing.ui.huabei.HuabeiController;
import huanqing.ui.huabei.HuabeiViewModel;
import huanqing.ui.huabei.SimulatorController;
import huanqing.ui.huabei.SimulatorViewModel;
import huanqing.ui.huabei.TrustController;
import huanqing.ui.huabei.TrustViewModel;
import huanqing.ui.jiebei.DuesController;
import huanqing.ui.jiebei.JiebeiController;
import huanqing.ui.jiebei.JiebeiViewModel;
import huanqing.ui.jiebei.LoanFormController;
import huanqing.ui.jiebei.LoanFormViewModel;
import huanqing.ui.jiebei.LoansController;
import huanqing.ui.jiebei.PrepayController;
import huanqing.ui.jiebei.PrepayViewModel;
import huanqing.ui.jiebei.ProposalsController;
import huanqing.ui.jiebei.ProposalsViewModel;
import huanqing.ui.limit.LimitController;
import huanqing.ui.limit.LimitViewModel;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of the two products over one ledger. */
final class ProductScreens {
    private final Sitting sitting;
    private final Look look;
    private final Background background;
    private final Confirmation confirmation;
    private final HuabeiViewModel huabei;
    private final JiebeiViewModel jiebei;

    ProductScreens(Sitting sitting, Look look, Background background, Confirmation confirmation) {
        this.sitting = sitting;
        this.look = look;
        this.background = background;
        this.confirmation = confirmation;
        huabei = new HuabeiViewModel(sitting.ledger().credit().showHuabei()::run, background, sitting::today);
        jiebei = new JiebeiViewModel(sitting.ledger().credit().showJiebei()::run, background, sitting::today);
    }

    /** Opens a due in the tables of its page. */
    void open(DueId due) {
        if (due.product() == Product.HUABEI) {
            huabei.want(due);
        } else {
            jiebei.want(due);
        }
    }

    void makeHuabei(Controllers controllers) {
        ConfirmHuabeiContract confirm = sitting.ledger().credit().confirmHuabei();
        ContractViewModel form = new ContractViewModel(
                (contract, change) -> {
                    confirm.run(contract);
                    change.ifPresent(confirm::change);
                },
                progress -> sitting.ledger().credit().proposeContracts().huabei(sitting.today(), progress),
                background,
                sitting.changes(),
                sitting.notices());
        SimulatorViewModel simulator = new SimulatorViewModel(background);
        TrustForDue trust = sitting.ledger().credit().trustForDue();
        TrustViewModel trusting = new TrustViewModel(
                (due, choice) -> choice.ifPresentOrElse(said -> trust.run(due, said), () -> trust.forget(due)),
                background,
                sitting.changes(),
                sitting.notices());
        ConversionViewModel converting = new ConversionViewModel(
                new Conversions(sitting, sitting.ledger().credit().convertBill()),
                background,
                sitting.changes(),
                sitting.notices());
        EarlyEndViewModel ending = new EarlyEndViewModel(
                new EarlyEnds(sitting, sitting.ledger().credit().settleInstalments()),
                background,
                sitting.changes(),
                sitting.notices());
        controllers
                .with(HuabeiController.class, words -> new HuabeiController(huabei, sitting.changes(), look, words))
                .with(ContractController.class, words -> new ContractController(huabei, form, words))
                .with(BillsController.class, words -> new BillsController(huabei, words))
                .with(TrustController.class, words -> new TrustController(huabei, trusting, words))
                .with(ConversionController.class, words -> new ConversionController(huabei, converting, words))
                .with(EarlyEndController.class, words -> new EarlyEndController(huabei, ending, words))
                .with(SimulatorController.class, words -> new SimulatorController(huabei, simulator, words));
    }

    void makeJiebei(Controllers controllers) {
        ConfirmJiebeiLoan confirm = sitting.ledger().credit().confirmLoan();
        LoanFormViewModel form = new LoanFormViewModel(
                confirm::run, loan -> confirm.remove(loan.id()), background, sitting.changes(), sitting.notices());
        ProposalsViewModel proposals = new ProposalsViewModel(
                progress -> sitting.ledger().credit().proposeContracts().loans(sitting.today(), progress),
                confirm::run,
                background,
                sitting.changes(),
                sitting.notices());
        PrepayViewModel prepay = new PrepayViewModel(background);
        controllers
                .with(
                        JiebeiController.class,
                        words -> new JiebeiController(jiebei, form, sitting.changes(), look, words))
                .with(LoansController.class, words -> new LoansController(jiebei, form, confirmation, words))
                .with(LoanFormController.class, words -> new LoanFormController(form, words))
                .with(ProposalsController.class, words -> new ProposalsController(jiebei, proposals, words))
                .with(DuesController.class, words -> new DuesController(jiebei, words))
                .with(PrepayController.class, words -> new PrepayController(jiebei, prepay, words));
    }

    /** One card a product, on both pages. */
    void makeLimits(Controllers controllers) {
        Limits limits = new Limits(
                sitting,
                sitting.ledger().credit().showLimit(),
                sitting.ledger().credit().stateLimit());
        Map<Product, LimitViewModel> models = new EnumMap<>(Product.class);
        for (Product product : List.of(Product.HUABEI, Product.JIEBEI)) {
            models.put(product, new LimitViewModel(product, limits, background, sitting.changes(), sitting.notices()));
        }
        controllers.with(
                LimitController.class, words -> new LimitController(models::get, sitting.changes(), look, words));
    }

    private record Limits(Sitting sitting, ShowLimit showLimit, StateLimit stateLimit)
            implements LimitViewModel.Keeper {
        @Override
        public LimitView show(Product product) {
            return showLimit.run(product, sitting.today());
        }

        @Override
        public void keep(LimitChange change) {
            stateLimit.run(change);
        }

        @Override
        public void forget(LimitChange change) {
            stateLimit.forget(change.product(), change.lender(), change.from());
        }
    }

    private record EarlyEnds(Sitting sitting, SettleInstalments settleInstalments) implements EarlyEndViewModel.Keeper {
        @Override
        public Optional<ConversionObstacle> keep(YearMonth bill, EarlyEnd end) {
            return settleInstalments.run(bill, end, sitting.today());
        }

        @Override
        public void forget(YearMonth bill) {
            settleInstalments.undo(bill);
        }
    }

    private record Conversions(Sitting sitting, ConvertBill convertBill) implements ConversionViewModel.Keeper {
        @Override
        public Optional<ConversionObstacle> keep(BillConversion conversion) {
            return convertBill.run(conversion, sitting.today());
        }

        @Override
        public void forget(YearMonth bill) {
            convertBill.undo(bill);
        }
    }
}
