package huanqing.domain.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RemindingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final Matter BILL = bill(true);

    private final Set<Stage> told = new HashSet<>();

    @Test
    void each_stage_speaks_at_its_time_and_only_then() {
        assertEquals(List.of(), tell("2026-11-03T08:59"));
        assertEquals(List.of("AHEAD-7"), tell("2026-11-03T09:00"));
        assertEquals(List.of(), tell("2026-11-03T09:00"));
        assertEquals(List.of("AHEAD-3"), tell("2026-11-07T09:00"));
        assertEquals(List.of("AHEAD-1"), tell("2026-11-09T09:00"));
        assertEquals(List.of("EVENING"), tell("2026-11-09T20:00"));
        assertEquals(List.of("AHEAD-0"), tell("2026-11-10T09:00"));
        assertEquals(List.of("OVERDUE-1"), tell("2026-11-11T09:00"));
        assertEquals(List.of("OVERDUE-2"), tell("2026-11-12T09:00"));
    }

    @Test
    void what_was_slept_over_comes_in_one_notice_that_names_all_of_it() {
        assertEquals(List.of("EVENING", "AHEAD-7", "AHEAD-3", "AHEAD-1"), tell("2026-11-09T23:10"));
        assertEquals(List.of(), tell("2026-11-09T23:10"));
    }

    @Test
    void a_clock_that_goes_back_repeats_nothing() {
        tell("2026-11-09T21:00");

        assertEquals(List.of(), tell("2026-11-03T09:00"));
        assertEquals(List.of(), tell("2026-11-09T21:00"));
        assertEquals(List.of("AHEAD-0"), tell("2026-11-10T09:30"));
    }

    @Test
    void a_snooze_holds_everything_and_ends_with_one_notice() {
        tell("2026-11-07T09:00");
        Snooze snooze = new Snooze(BILL.subject(), 1, LocalDateTime.parse("2026-11-10T08:00"));

        assertEquals(List.of(), tell("2026-11-09T21:00", snooze));
        assertEquals(List.of("AGAIN-1", "AHEAD-1", "EVENING"), tell("2026-11-10T08:00", snooze));
        assertEquals(List.of("AHEAD-0"), tell("2026-11-10T09:00", snooze));
    }

    @Test
    void quiet_hours_put_off_until_they_end() {
        ReminderSettings settings =
                ReminderSettings.USUAL.with(new QuietHours(LocalTime.of(19, 30), LocalTime.of(8, 0)));
        tell(settings, "2026-11-09T09:00");

        assertEquals(List.of(), tell(settings, "2026-11-09T20:00"));
        assertEquals(List.of(), tell(settings, "2026-11-10T07:59"));
        assertEquals(List.of("EVENING"), tell(settings, "2026-11-10T08:00"));
    }

    @Test
    void quiet_hours_end_on_the_next_morning_before_midnight_and_on_the_same_after_it() {
        QuietHours night = new QuietHours(LocalTime.of(22, 30), LocalTime.of(8, 0));

        assertEquals(LocalDateTime.parse("2026-11-10T08:00"), night.after(LocalDateTime.parse("2026-11-09T23:00")));
        assertEquals(LocalDateTime.parse("2026-11-10T08:00"), night.after(LocalDateTime.parse("2026-11-10T01:00")));
        assertEquals(LocalDateTime.parse("2026-11-10T12:00"), night.after(LocalDateTime.parse("2026-11-10T12:00")));
        assertEquals(
                LocalDateTime.parse("2026-11-10T01:00"),
                QuietHours.NONE.after(LocalDateTime.parse("2026-11-10T01:00")));
    }

    @Test
    void where_it_is_not_known_whether_it_was_paid_the_nagging_ends_after_three_days() {
        Set<Stage> before = new HashSet<>();
        Reminding late = new Reminding(ReminderSettings.USUAL, LocalDateTime.parse("2026-12-24T09:00"));

        Notice notice = late.owed(bill(false), before, Optional.empty()).orElseThrow();

        assertEquals("OVERDUE-3", notice.stage().code());
        assertEquals(-44, notice.daysLeft());
    }

    @Test
    void a_due_with_rules_of_its_own_does_not_follow_its_product() {
        ReminderRules only = new ReminderRules(
                new TreeSet<>(Set.of(2)), LocalTime.of(7, 30), Optional.empty(), false, EnumSet.allOf(Channel.class));
        ReminderSettings settings = ReminderSettings.USUAL.with(BILL.subject(), only);

        assertEquals(List.of("AHEAD-2"), tell(settings, "2026-11-08T07:30"));
        assertEquals(List.of(), tell(settings, "2026-11-20T09:00"));
        assertEquals(ReminderRules.USUAL, settings.without(BILL.subject()).of(BILL));
    }

    @Test
    void a_silenced_due_says_nothing() {
        ReminderSettings settings = ReminderSettings.USUAL.with(BILL.subject(), ReminderRules.SILENT);

        assertTrue(ReminderRules.SILENT.isSilent());
        assertEquals(List.of(), tell(settings, "2026-11-20T09:00"));
    }

    @Test
    void the_next_occasion_waits_for_snooze_and_quiet_hours() {
        ReminderSettings settings =
                ReminderSettings.USUAL.with(new QuietHours(LocalTime.of(22, 0), LocalTime.of(9, 30)));
        Snooze snooze = new Snooze(BILL.subject(), 1, LocalDateTime.parse("2026-11-08T23:00"));
        LocalDateTime now = LocalDateTime.parse("2026-11-07T12:00");

        Occasion plain = new Reminding(settings, now)
                .next(BILL, Set.of(Stage.ahead(7), Stage.ahead(3)), Optional.empty())
                .orElseThrow();
        Occasion snoozed = new Reminding(settings, now)
                .next(BILL, Set.of(Stage.ahead(7), Stage.ahead(3)), Optional.of(snooze))
                .orElseThrow();

        assertEquals(new Occasion(Stage.ahead(1), LocalDateTime.parse("2026-11-09T09:30")), plain);
        assertEquals(LocalDateTime.parse("2026-11-09T09:30"), snoozed.at());
    }

    @Test
    void a_planned_payment_is_told_of_on_its_day() {
        Matter payment = new Matter(
                new Subject(Subject.Kind.INTENTION, "1"),
                Product.JIEBEI,
                DAY,
                Optional.of(Money.ofFen(1)),
                true,
                false);
        Reminding before = new Reminding(ReminderSettings.USUAL, LocalDateTime.parse("2026-11-10T08:59"));
        Reminding then = new Reminding(ReminderSettings.USUAL, LocalDateTime.parse("2026-11-10T09:00"));

        assertTrue(before.owed(payment, Set.of(), Optional.empty()).isEmpty());
        assertEquals(
                Stage.ahead(0),
                then.owed(payment, Set.of(), Optional.empty()).orElseThrow().stage());
    }

    private List<String> tell(String at, Snooze... snooze) {
        return tell(ReminderSettings.USUAL, at, snooze);
    }

    private List<String> tell(ReminderSettings settings, String at, Snooze... snooze) {
        Optional<Notice> notice = new Reminding(settings, LocalDateTime.parse(at))
                .owed(BILL, told, Arrays.stream(snooze).findFirst());
        List<Stage> stages = notice.map(RemindingTest::stages).orElse(List.of());
        told.addAll(stages);
        return stages.stream().map(Stage::code).toList();
    }

    private static List<Stage> stages(Notice notice) {
        List<Stage> all = new java.util.ArrayList<>(List.of(notice.stage()));
        all.addAll(notice.within());
        return all;
    }

    private static Matter bill(boolean surelyUnpaid) {
        return new Matter(
                Subject.of(new DueId("huabei-2026-11")),
                Product.HUABEI,
                DAY,
                Optional.of(Money.ofFen(123_45)),
                true,
                surelyUnpaid);
    }
}
