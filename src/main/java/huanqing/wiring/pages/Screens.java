package huanqing.wiring.pages;

import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.app.today.ShowToday;
import huanqing.domain.credit.DueId;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.calendar.CalendarController;
import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.AlertConfirmation;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Confirmation;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.FilePicker;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.NativeFilePicker;
import huanqing.ui.fx.Notices;
import huanqing.ui.fx.Words;
import huanqing.ui.history.HistoryController;
import huanqing.ui.history.HistoryDesk;
import huanqing.ui.history.HistoryViewModel;
import huanqing.ui.huabei.HuabeiController;
import huanqing.ui.imports.ImportController;
import huanqing.ui.imports.history.ImportsController;
import huanqing.ui.jiebei.JiebeiController;
import huanqing.ui.ledger.LedgerController;
import huanqing.ui.linkage.LinkageController;
import huanqing.ui.reminder.BannerViewModel;
import huanqing.ui.reminder.RemindersController;
import huanqing.ui.reserve.ReserveController;
import huanqing.ui.review.ReviewController;
import huanqing.ui.settings.SettingsController;
import huanqing.ui.shell.FileDesk;
import huanqing.ui.shell.HeaderController;
import huanqing.ui.shell.PaletteController;
import huanqing.ui.shell.ShellController;
import huanqing.ui.shell.ShellViewModel;
import huanqing.ui.shell.SidebarController;
import huanqing.ui.shell.StatusController;
import huanqing.ui.shell.View;
import huanqing.ui.shell.WelcomeController;
import huanqing.ui.shell.Workspace;
import huanqing.ui.shortfall.ShortfallController;
import huanqing.ui.today.ReserveCardController;
import huanqing.ui.today.ReserveCardViewModel;
import huanqing.ui.today.TodayController;
import huanqing.ui.today.TodayViewModel;
import huanqing.ui.whatif.WhatIfController;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.stage.Window;

/**
 * The pages over one ledger: their view-models, which live as long as it is open, and their controllers, which are made
 * anew for each language. A new page is a line in {@link #VIEWS} and a line where its controller is made.
 */
public final class Screens {
    private static final List<View> VIEWS = List.of(
            new View("welcome", "fth-home", View.NOT_IN_SIDEBAR, WelcomeController.class),
            new View("import", "fth-download", View.NOT_IN_SIDEBAR, ImportController.class),
            new View("today", "fth-sun", 10, TodayController.class),
            new View("calendar", "fth-calendar", 20, CalendarController.class),
            new View("huabei", "fth-arrow-up-circle", 30, HuabeiController.class),
            new View("jiebei", "fth-arrow-down-circle", 40, JiebeiController.class),
            new View("ledger", "fth-list", 50, LedgerController.class),
            new View("reserve", "fth-umbrella", 60, ReserveController.class),
            new View("shortfall", "fth-divide-circle", 70, ShortfallController.class),
            new View("linkage", "fth-git-merge", 80, LinkageController.class),
            new View("reminders", "fth-bell", 100, RemindersController.class),
            new View("whatif", "fth-git-branch", 90, WhatIfController.class),
            new View("imports", "fth-archive", 110, ImportsController.class),
            new View("review", "fth-help-circle", 115, ReviewController.class),
            GuideScreens.VIEW,
            new View("settings", "fth-settings", 130, SettingsController.class));

    private final Sitting sitting;
    private final Look look;
    private final Background background;
    private final FilePicker picker;
    private final Confirmation confirmation;
    private final Controllers controllers = new Controllers();
    private final ShellViewModel shell;
    private final StatementScreens statements;
    private final HistoryViewModel history;
    private final ReminderScreens reminders;
    private final ProductScreens products;

    public Screens(Sitting sitting, Workspace workspace, Look look, Background background, Asking asking) {
        this.sitting = sitting;
        this.look = look;
        this.background = background;
        this.picker = asking.picker();
        this.confirmation = asking.confirmation();
        statements = new StatementScreens(sitting, look, background);
        shell = new ShellViewModel(VIEWS, workspace, statements::offer);
        history = new HistoryViewModel(sitting.ledger().history(), background, sitting.changes(), sitting.notices());
        makeFrame();
        GuideScreens.make(controllers, shell);
        ChartDesk desk = asking.chartDesk().apply(sitting.notices());
        makeToday(desk);
        new CalendarScreens(sitting, look, background, desk).make(controllers, this::go);
        products = new ProductScreens(sitting, look, background, confirmation);
        products.makeHuabei(controllers);
        products.makeJiebei(controllers);
        products.makeLimits(controllers);
        PlanScreens plans = new PlanScreens(sitting, look, background, this::undoLast);
        plans.makeReserve(controllers, desk);
        plans.makeWhatIf(controllers, desk);
        plans.makeShortfall(controllers, desk);
        plans.makeLinkage(controllers, desk);
        reminders =
                new ReminderScreens(sitting, look, background, shell, asking.notifier(), due -> openDue(due.value()));
        reminders.make(controllers, look);
        statements.makeLedger(controllers);
        statements.makeImports(controllers, shell, asking);
        statements.makeReview(controllers, shell);
        asking.settings().make(controllers, look, background, sitting);
    }

    /** How this run asks the person. */
    public record Asking(
            FilePicker picker,
            Confirmation confirmation,
            Function<Notices, ChartDesk> chartDesk,
            Function<NoticeText, Notifier> notifier,
            SettingsDesk settings) {
        /** Without a desktop that shows notices or starts programs. */
        public Asking(FilePicker picker, Confirmation confirmation, Function<Notices, ChartDesk> chartDesk) {
            this(picker, confirmation, chartDesk, text -> Notifier.NONE, SettingsDesk.NOWHERE);
        }

        public static Asking natively(
                Supplier<Window> owner, Function<NoticeText, Notifier> notifier, SettingsDesk settings) {
            return new Asking(
                    new NativeFilePicker(owner),
                    new AlertConfirmation(owner),
                    notices -> new FileDesk(owner, notices),
                    notifier,
                    settings);
        }
    }

    public ShellViewModel shell() {
        return shell;
    }

    public ReadOnlyBooleanProperty ledgerReady() {
        return statements.ledgerReady();
    }

    /** The screens in a language. */
    public Fxml speaking(Language language) {
        return new Fxml(controllers, new Words(Messages.in(language), look.amountsHiddenProperty()::get));
    }

    /** Opens the first page: the welcome where there is nothing to show yet. */
    public void start() {
        start(() -> {});
    }

    /** @param afterwards what is to be done once the first page is open */
    public void start(Runnable afterwards) {
        if (sitting.demo()) {
            shell.start(false);
            afterwards.run();
            return;
        }
        background
                .work(progress -> statements.nothingYet())
                .onDone(empty -> {
                    shell.start(empty);
                    afterwards.run();
                })
                .start();
    }

    /** Begins to look for reminders. */
    public void remind() {
        reminders.start();
    }

    public BannerViewModel banner() {
        return reminders.banner();
    }

    /** Looks at once, as it does each minute. */
    public void look() {
        reminders.look();
    }

    /** To be called when another ledger takes the place of this one. */
    public void stop() {
        reminders.stop();
    }

    /** Opens the page on which a due stands, as {@link DueId} names it, and the due itself there. */
    public void openDue(String due) {
        String page = due.substring(0, Math.max(0, due.indexOf('-')));
        shell.open(isView(page) ? page : "today");
        if (isView(page)) {
            products.open(new DueId(due));
        }
    }

    /** How a page leads to another, or to a due. */
    private void go(String where) {
        if (isView(where)) {
            shell.open(where);
        } else {
            openDue(where);
        }
    }

    private static boolean isView(String key) {
        return VIEWS.stream().map(View::key).anyMatch(key::equals);
    }

    private void makeFrame() {
        controllers
                .with(
                        ShellController.class,
                        words -> new ShellController(
                                shell, look, picker, sitting.changes(), desk(words), new Fxml(controllers, words)))
                .with(
                        HistoryController.class,
                        words -> new HistoryController(history, desk(words), sitting.changes(), words))
                .with(SidebarController.class, words -> new SidebarController(shell, look, words))
                .with(HeaderController.class, words -> new HeaderController(look, words))
                .with(StatusController.class, words -> new StatusController(background, sitting.notices(), words))
                .with(PaletteController.class, words -> new PaletteController())
                .with(WelcomeController.class, words -> new WelcomeController(shell, picker, words));
    }

    private HistoryDesk desk(Words words) {
        return new HistoryDesk(history, confirmation, words);
    }

    /** Undoes what a page has just done; no import is that. */
    private void undoLast() {
        history.undo(imported -> false);
    }

    private void makeToday(ChartDesk desk) {
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
                                new TodayViewModel(showToday::run, background, sitting::today, words, this::go),
                                sitting.changes(),
                                look,
                                desk,
                                words));
    }
}
