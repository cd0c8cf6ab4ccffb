package huanqing.wiring.pages;

import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.domain.credit.DueId;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
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
import huanqing.ui.reminder.BannerViewModel;
import huanqing.ui.shell.FileDesk;
import huanqing.ui.shell.ShellViewModel;
import huanqing.ui.shell.Workspace;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.stage.Window;

/**
 * The pages over one ledger: their view-models, which live as long as it is open, and their controllers, which are made
 * anew for each language. A new page is a line in {@link Views} and a line where its controller is made.
 */
public final class Screens {
    private final Sitting sitting;
    private final Look look;
    private final Background background;
    private final Controllers controllers = new Controllers();
    private final ShellViewModel shell;
    private final StatementScreens statements;
    private final ReminderScreens reminders;
    private final ProductScreens products;

    public Screens(Sitting sitting, Workspace workspace, Look look, Background background, Asking asking) {
        this.sitting = sitting;
        this.look = look;
        this.background = background;
        statements = new StatementScreens(sitting, look, background);
        shell = new ShellViewModel(Views.ALL, workspace, statements::offer);
        FrameScreens frame = new FrameScreens(sitting, look, background, asking, shell);
        frame.make(controllers);
        GuideScreens.make(controllers, shell);
        ChartDesk desk = asking.chartDesk().apply(sitting.notices());
        TodayScreens.make(controllers, sitting, look, background, desk, this::go);
        new CalendarScreens(sitting, look, background, desk).make(controllers, this::go);
        products = new ProductScreens(sitting, look, background, asking.confirmation());
        products.makeHuabei(controllers);
        products.makeJiebei(controllers);
        products.makeLimits(controllers);
        PlanScreens plans = new PlanScreens(sitting, look, background, frame::undoLast);
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
        shell.open(Views.isOne(page) ? page : "today");
        if (Views.isOne(page)) {
            products.open(new DueId(due));
        }
    }

    /** How a page leads to another, or to a due. */
    private void go(String where) {
        if (Views.isOne(where)) {
            shell.open(where);
        } else {
            openDue(where);
        }
    }
}
