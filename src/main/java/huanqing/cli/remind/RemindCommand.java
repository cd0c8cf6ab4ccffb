package huanqing.cli.remind;

import huanqing.app.reminder.Answer;
import huanqing.app.reminder.NoticeText;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.RemindNow;
import huanqing.app.reminder.ShownBy;
import huanqing.app.reminder.Told;
import huanqing.cli.Context;
import huanqing.cli.LedgerCommand;
import huanqing.cli.LedgerDoor;
import huanqing.domain.reminder.Channel;
import huanqing.domain.reminder.Notice;
import huanqing.i18n.Messages;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.BiConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code remind}: looks once and shows what is due to be shown; the operating system runs it while the window is shut. */
@Command(
        name = "remind",
        description = "Shows the reminders that are due, each once, and ends; 'remind list' shows what is to come.",
        footer = "Example: huanqing remind --at 2026-11-10T09:00 --json")
public final class RemindCommand extends LedgerCommand {
    private final NoticeDesk desk;

    @Option(
            names = "--at",
            paramLabel = "TIMESTAMP",
            converter = MomentText.class,
            description = "The moment to reckon for, China time (2026-11-10T09:00) or with an offset; default now.")
    private LocalDateTime at;

    @Option(
            names = "--stay",
            paramLabel = "MINUTES",
            defaultValue = "0",
            description =
                    "For the system's scheduler: wait so long for a click on a notice, and print none that the desktop"
                            + " cannot show but keep it for the next time (default 0).")
    private int minutes;

    private RemindCommand(Context context, LedgerDoor door, NoticeDesk desk) {
        super(context, door);
        this.desk = desk;
    }

    public static CommandLine over(Context context, LedgerDoor door, NoticeDesk desk) {
        return new CommandLine(new RemindCommand(context, door, desk))
                .addSubcommand(new RemindListCommand(context, door))
                .addSubcommand(new RemindPaidCommand(context, door))
                .addSubcommand(new RemindSnoozeCommand(context, door))
                .addSubcommand(new ScheduleCommand(context, desk::schedule));
    }

    @Override
    protected int run(LedgerDoor.OpenLedger ledger) {
        NoticeText text = desk.text(words());
        try (Notifier notifier = desk.notifier(text)) {
            RemindNow remind = ledger.reminders().remindNow(Map.of(Channel.DESKTOP, notifier));
            RemindNow.Round round = look(remind, (notice, answer) -> answered(ledger, notice, answer));
            print(round, text);
            if (!round.shown().isEmpty() && minutes > 0) {
                notifier.awaitAnswers(Duration.ofMinutes(minutes));
            }
        }
        return 0;
    }

    private RemindNow.Round look(RemindNow remind, BiConsumer<Notice, Answer> answered) {
        LocalDateTime moment = at == null ? context.now() : at;
        return minutes > 0 ? remind.runUnread(moment, answered) : remind.run(moment, answered);
    }

    /** What the system starts may not be told a language; then it is the one that the window spoke last. */
    private Messages words() {
        return context.options().lang().isPresent()
                ? context.words()
                : desk.spoken().map(Messages::in).orElseGet(context::words);
    }

    private void answered(LedgerDoor.OpenLedger ledger, Notice notice, Answer answer) {
        ledger.reminders()
                .answerNotice()
                .run(notice, answer, context.now())
                .ifPresent(due -> desk.openWindow(due, context.options().ledger()));
    }

    private void print(RemindNow.Round round, NoticeText text) {
        if (context.json()) {
            context.output().json(RemindJson.of(round));
            return;
        }
        for (Told told : round.shown()) {
            if (told.by() == ShownBy.TEXT) {
                NoticeText.Lines lines = text.of(told.notice());
                context.output().line(lines.title() + "  " + lines.body());
            }
        }
    }
}
