package huanqing.domain.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand random rules, dues and clocks: asleep for days, set back, set forward, run twice in a minute. Whatever the
 * clock does, a stage whose time has come at a look while its due was open is told exactly once, and none before its time.
 */
class ClockJumpsTest {
    private static final int SCHEDULES = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @Test
    void every_stage_that_came_is_told_exactly_once_whatever_the_clock_does() {
        Random random = new Random(20261122);
        int told = 0;
        for (int i = 0; i < SCHEDULES; i++) {
            told += new Course(random).run();
        }
        assertTrue(told > SCHEDULES, "the schedules must tell something: " + told);
    }

    /** One due under a clock that jumps. */
    private static final class Course {
        private final Random random;
        private final Matter matter;
        private final ReminderSettings settings;
        private final Map<Stage, Integer> counts = new HashMap<>();
        private final Map<Stage, LocalDateTime> expected = new HashMap<>();
        private LocalDateTime clock = DAY.minusDays(20).atTime(7, 0);
        private LocalDateTime latestLook = LocalDateTime.MIN;
        private Optional<Snooze> snooze = Optional.empty();

        Course(Random random) {
            this.random = random;
            this.matter = new Matter(
                    Subject.of(new DueId("huabei-2026-11")),
                    Product.HUABEI,
                    DAY,
                    Optional.of(Money.ofFen(100)),
                    true,
                    random.nextBoolean());
            this.settings = ReminderSettings.USUAL.with(Product.HUABEI, rules()).with(quiet());
        }

        private ReminderRules rules() {
            TreeSet<Integer> leads = new TreeSet<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                leads.add(random.nextInt(15));
            }
            return new ReminderRules(leads, time(), eveningOrNot(), random.nextBoolean(), EnumSet.allOf(Channel.class));
        }

        private Optional<LocalTime> eveningOrNot() {
            return random.nextBoolean() ? Optional.of(time()) : Optional.empty();
        }

        private QuietHours quiet() {
            return random.nextBoolean() ? QuietHours.NONE : new QuietHours(time(), time());
        }

        private LocalTime time() {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        }

        int run() {
            int looks = 1 + random.nextInt(60);
            for (int i = 0; i < looks; i++) {
                jump();
                look();
                if (random.nextInt(4) == 0) {
                    look();
                }
            }
            lookOnceAllIsOver();
            counts.forEach((stage, count) -> assertEquals(1, count, stage.code() + " was told " + count + " times"));
            assertEquals(expected.keySet(), counts.keySet(), "every stage that came, and no other");
            return counts.size();
        }

        /** Mostly forward by hours, at times by days, at times back. */
        private void jump() {
            switch (random.nextInt(10)) {
                case 0 -> clock = clock.minusMinutes(random.nextInt(3 * 24 * 60));
                case 1 -> clock = clock.plusDays(random.nextInt(6));
                case 2 -> clock = clock.plusSeconds(random.nextInt(60));
                default -> clock = clock.plusMinutes(random.nextInt(20 * 60));
            }
        }

        private void look() {
            Reminding reminding = new Reminding(settings, clock);
            Optional<Notice> notice = reminding.owed(matter, Set.copyOf(counts.keySet()), snooze);
            boolean isHeld = settings.quiet().covers(clock)
                    || snooze.filter(on -> on.isOn(clock)).isPresent();
            if (!isHeld) {
                expectAllUpTo(clock);
            }
            assertTrue(notice.isEmpty() || !isHeld, "nothing is told in quiet hours or while snoozed");
            notice.ifPresent(this::count);
            if (notice.isPresent() && random.nextInt(5) == 0) {
                int number = snooze.map(Snooze::number).orElse(0) + 1;
                snooze = Optional.of(new Snooze(matter.subject(), number, clock.plusMinutes(random.nextInt(2_000))));
            }
            latestLook = clock.isAfter(latestLook) ? clock : latestLook;
        }

        private void lookOnceAllIsOver() {
            clock = settings.quiet().after((clock.isAfter(latestLook) ? clock : latestLook).plusDays(3));
            look();
        }

        private void count(Notice notice) {
            counts.merge(notice.stage(), 1, Integer::sum);
            notice.within().forEach(stage -> counts.merge(stage, 1, Integer::sum));
            assertTrue(!notice.planned().isAfter(clock), "nothing is told before its time");
        }

        /** Reckoned apart from the code under test: lead days, evening, days after, ends of snoozes. */
        private void expectAllUpTo(LocalDateTime now) {
            ReminderRules rules = settings.of(matter);
            rules.leadDays()
                    .forEach(lead ->
                            expect(Stage.ahead(lead), DAY.minusDays(lead).atTime(rules.at()), now));
            rules.eveningBefore()
                    .ifPresent(time -> expect(Stage.EVENING, DAY.minusDays(1).atTime(time), now));
            int late = matter.surelyUnpaid() ? 400 : 3;
            for (int days = 1; days <= late && rules.overdueDaily(); days++) {
                expect(Stage.overdue(days), DAY.plusDays(days).atTime(rules.at()), now);
            }
            snooze.ifPresent(over -> expect(over.end(), over.until(), now));
        }

        private void expect(Stage stage, LocalDateTime at, LocalDateTime now) {
            if (!at.isAfter(now)) {
                expected.put(stage, at);
            }
        }
    }
}
