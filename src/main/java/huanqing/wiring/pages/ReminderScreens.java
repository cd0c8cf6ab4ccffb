package huanqing.wiring.pages;

import huanqing.app.LedgerUnavailable;
import huanqing.app.reminder.Answer;
import huanqing.app.reminder.MarkPaid;
import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.RemindNow;
import huanqing.app.reminder.Showing;
import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Channel;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.PaidMark;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Stage;
import huanqing.domain.reminder.Subject;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Controllers;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Words;
import huanqing.ui.reminder.BannerController;
import huanqing.ui.reminder.BannerViewModel;
import huanqing.ui.reminder.ReminderDesk;
import huanqing.ui.reminder.RemindersController;
import huanqing.ui.reminder.RemindersViewModel;
import huanqing.ui.reminder.RulesController;
import huanqing.ui.shell.ShellViewModel;
import huanqing.wiring.ledger.LedgerReminders;
import huanqing.words.NoticeWording;
import java.lang.System.Logger.Level;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Reminders of one sitting: the page, the banner, the number in the sidebar, and a look each minute while the window is open.
 * The looks share the ledger's claims with the system's scheduler, so nothing comes twice.
 */
final class ReminderScreens implements ReminderDesk {
    private static final System.Logger LOG = System.getLogger(ReminderScreens.class.getName());
    private static final Duration FIRST_LOOK = Duration.seconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.minutes(1);
    private static final int LOG_LINES = 30;

    private final Sitting sitting;
    private final Background background;
    private final ShellViewModel shell;
    private final Consumer<DueId> opener;
    private final LedgerReminders reminders;
    private final BannerViewModel banner = new BannerViewModel();
    private final RemindersViewModel page;
    private final Map<Channel, Notifier> notifiers;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final Timeline looks = new Timeline();

    /** @param notifier makes what shows notices on this desktop */
    ReminderScreens(
            Sitting sitting,
            Look look,
            Background background,
            ShellViewModel shell,
            Function<NoticeText, Notifier> notifier,
            Consumer<DueId> opener) {
        this.sitting = sitting;
        this.background = background;
        this.shell = shell;
        this.opener = opener;
        this.reminders = sitting.ledger().reminders();
        this.page = new RemindersViewModel(this, background, sitting.changes(), sitting.notices());
        this.notifiers = Map.of(
                Channel.DESKTOP, notifier.apply(new SpokenNow(look)), Channel.WINDOW, new WindowNotifier(this::tell));
    }

    void make(Controllers controllers, Look look) {
        controllers
                .with(RemindersController.class, words -> new RemindersController(page, look, words))
                .with(RulesController.class, words -> new RulesController(page, words))
                .with(
                        BannerController.class,
                        words -> new BannerController(
                                banner, shell, spoken -> new NoticeWording(spoken.messages()), words));
        page.waitingProperty().subscribe(count -> shell.badge("reminders", count.intValue()));
        page.sheetProperty().subscribe(sheet -> sheet.ifPresent(this::dropSettled));
        sitting.changes().countProperty().subscribe((before, now) -> {
            changed.set(true);
            page.load();
        });
    }

    /** Begins to look; the demo's dues are nobody's, so of them only the page tells. */
    void start() {
        KeyFrame first = new KeyFrame(FIRST_LOOK, event -> page.load());
        looks.getKeyFrames().setAll(first);
        if (!sitting.demo()) {
            looks.getKeyFrames().setAll(new KeyFrame(FIRST_LOOK, event -> lookOff()), new KeyFrame(BETWEEN_LOOKS));
            looks.setCycleCount(Timeline.INDEFINITE);
        }
        looks.play();
    }

    void stop() {
        looks.stop();
        notifiers.values().forEach(Notifier::close);
    }

    /** What the window tells over every page. */
    BannerViewModel banner() {
        return banner;
    }

    private void lookOff() {
        background
                .work(progress -> round())
                .onDone(round -> page.load())
                .onFailed(this::notLooked)
                .start();
    }

    /** Another program may be at the ledger for a moment; the next look comes soon. */
    private void notLooked(Throwable failure) {
        if (failure instanceof LedgerUnavailable) {
            LOG.log(Level.WARNING, "Could not look for reminders", failure);
        } else {
            background.failed(failure);
        }
    }

    private RemindNow.Round round() {
        if (changed.getAndSet(false)) {
            reminders.forgetAlerts();
        }
        return reminders.remindNow(notifiers).run(now(), this::answered);
    }

    /** Where it is not known how much was to be paid, the form asks. */
    private void answered(Notice notice, Answer answer) {
        Optional<DueId> toShow = reminders.answerNotice().run(notice, answer, now());
        background.later(() -> {
            if (toShow.isPresent() && answer == Answer.PAID) {
                shell.open("reminders");
                page.askPaid(notice.subject());
            } else {
                toShow.ifPresent(opener);
            }
            sitting.changes().happened();
        });
    }

    private void tell(Notice notice) {
        background.later(() -> banner.tell(notice));
    }

    private void dropSettled(Sheet sheet) {
        banner.keepOnly(sheet.items().stream()
                .map(item -> item.matter())
                .map(Matter::subject)
                .collect(Collectors.toSet()));
    }

    @Override
    public LocalDateTime now() {
        return sitting.today().atTime(LocalTime.now(Words.CHINA).withNano(0));
    }

    @Override
    public Sheet read() {
        LocalDateTime now = now();
        return new Sheet(
                reminders.listUpcoming().run(now),
                reminders.markPaid().marked(),
                reminders.reminderLog().run(LOG_LINES),
                reminders.changeRules().now(),
                now);
    }

    @Override
    public void snooze(Subject subject, LocalDateTime until) {
        reminders.snoozeReminder().run(subject, until);
    }

    @Override
    public MarkPaid.Outcome pay(DueId due, Money amount, LocalDateTime at) {
        return reminders.markPaid().run(due, Optional.of(amount), at);
    }

    @Override
    public void takeBack(PaidMark.MarkId mark) {
        reminders.markPaid().takeBack(mark);
    }

    @Override
    public void change(UnaryOperator<ReminderSettings> change) {
        reminders.changeRules().run(change);
    }

    @Override
    public boolean tryOne() {
        Notice trial = new Notice(
                new Subject(Subject.Kind.TRIAL, ""),
                Stage.AT_ONCE,
                List.of(),
                Product.NONE,
                Optional.empty(),
                false,
                sitting.today(),
                now(),
                now());
        boolean isShown = notifiers.get(Channel.DESKTOP).show(trial, answer -> {}) instanceof Showing.Shown;
        if (!isShown) {
            tell(trial);
        }
        return isShown;
    }

    @Override
    public void look() {
        round();
        background.later(page::load);
    }
}
