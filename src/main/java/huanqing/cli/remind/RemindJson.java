package huanqing.cli.remind;

import huanqing.app.reminder.ListUpcoming;
import huanqing.app.reminder.RemindNow;
import huanqing.app.reminder.Told;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.Occasion;
import huanqing.domain.reminder.Snooze;
import huanqing.domain.reminder.Stage;
import huanqing.domain.reminder.Subject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rounds and lists for scripts. */
final class RemindJson {
    private RemindJson() {}

    /**
     * One stage that was told.
     *
     * @param within the stage whose notice told it too; null for a stage with a notice of its own
     */
    record StageLine(
            String kind,
            String due,
            String stage,
            Optional<String> within,
            String product,
            Optional<Money> fen,
            boolean atLeast,
            LocalDate day,
            LocalDateTime planned,
            String shownBy) {}

    /** One snooze that is on. */
    record SnoozeLine(String kind, String due, LocalDateTime until) {}

    /** One open matter. */
    record ItemLine(
            String kind,
            String due,
            String product,
            LocalDate day,
            Optional<Money> fen,
            boolean atLeast,
            String horizon,
            Optional<String> nextStage,
            Optional<LocalDateTime> nextAt,
            Optional<LocalDateTime> snoozedUntil) {}

    static Map<String, Object> of(RemindNow.Round round) {
        return Map.of(
                "shown",
                round.shown().stream().flatMap(RemindJson::stages).toList(),
                "snoozed",
                round.snoozed().stream().map(RemindJson::line).toList());
    }

    static SnoozeLine line(Snooze snooze) {
        Subject subject = snooze.subject();
        return new SnoozeLine(subject.kind().name(), subject.name(), snooze.until());
    }

    static List<ItemLine> of(List<ListUpcoming.Item> items) {
        return items.stream().map(RemindJson::line).toList();
    }

    private static Stream<StageLine> stages(Told told) {
        Notice notice = told.notice();
        Optional<String> speaker = Optional.of(notice.stage().code());
        return Stream.concat(
                notice.within().stream().map(stage -> line(told, stage, speaker)),
                Stream.of(line(told, notice.stage(), Optional.empty())));
    }

    private static StageLine line(Told told, Stage stage, Optional<String> within) {
        Notice notice = told.notice();
        return new StageLine(
                notice.subject().kind().name(),
                notice.subject().name(),
                stage.code(),
                within,
                notice.product().name(),
                notice.amount(),
                !notice.exact(),
                notice.day(),
                notice.planned(),
                told.by().name());
    }

    private static ItemLine line(ListUpcoming.Item item) {
        Matter matter = item.matter();
        return new ItemLine(
                matter.subject().kind().name(),
                matter.subject().name(),
                matter.product().name(),
                matter.day(),
                matter.amount(),
                !matter.exact(),
                item.horizon().name(),
                item.next().map(next -> next.stage().code()),
                item.next().map(Occasion::at),
                item.snooze().map(Snooze::until));
    }
}
