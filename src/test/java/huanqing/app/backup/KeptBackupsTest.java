package huanqing.app.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 3 of today, 1 a day for a week, 1 a week for two months; and never less than a person could count on. */
class KeptBackupsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void threeOfTodayAndTheNewestOfEachDayOfTheWeekBefore() {
        Set<LocalDateTime> moments = IntStream.rangeClosed(0, 7)
                .boxed()
                .flatMap(days -> Stream.of(9, 12, 15, 18)
                        .map(hour -> TODAY.minusDays(days).atTime(hour, 0)))
                .collect(Collectors.toSet());
        Set<LocalDateTime> kept = KeptBackups.kept(moments, TODAY);
        assertEquals(3 + 7, kept.size());
        assertFalse(kept.contains(TODAY.atTime(9, 0)));
        assertTrue(kept.contains(TODAY.minusDays(7).atTime(18, 0)));
    }

    @Test
    void oneAWeekForTwoMonthsAndNothingOlder() {
        Set<LocalDateTime> daily = IntStream.range(0, 200)
                .mapToObj(days -> TODAY.minusDays(days).atTime(9, 0))
                .collect(Collectors.toSet());
        Set<LocalDateTime> kept = KeptBackups.kept(daily, TODAY);
        LocalDate oldest =
                kept.stream().min(LocalDateTime::compareTo).orElseThrow().toLocalDate();
        assertEquals(LocalDate.of(2026, 9, 27), oldest, "the Sunday of the week two months ago");
        assertTrue(kept.size() <= 3 + 7 + 10, kept.toString());
    }

    @Test
    void aClockThatRanAheadCostsNothing() {
        Set<LocalDateTime> moments = Set.of(
                TODAY.atTime(9, 0),
                TODAY.minusDays(1).atTime(9, 0),
                TODAY.minusDays(2).atTime(9, 0));
        assertEquals(moments, KeptBackups.kept(moments, TODAY.plusYears(3)));
        assertEquals(moments, KeptBackups.kept(moments, TODAY.minusYears(3)));
    }

    /** Months of use at random, pruned after each backup as the program does it. */
    @Test
    void whoeverUsesItAtRandomCanAlwaysGoBack() {
        Random random = new Random(20261122);
        for (int person = 0; person < 20; person++) {
            Set<LocalDateTime> shelf = new TreeSet<>();
            Set<LocalDateTime> ever = new HashSet<>();
            LocalDateTime now = TODAY.minusDays(110).atTime(8, 0);
            int rarely = 6 + random.nextInt(120);
            while (now.toLocalDate().isBefore(TODAY)) {
                now = now.plusMinutes(1 + random.nextInt(60 * rarely));
                shelf.add(now);
                ever.add(now);
                shelf.retainAll(KeptBackups.kept(shelf, now.toLocalDate()));
                check(shelf, ever, now);
            }
        }
    }

    private static void check(Set<LocalDateTime> shelf, Set<LocalDateTime> ever, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        assertTrue(shelf.contains(now), "the newest is gone");
        assertTrue(shelf.size() <= 3 + 7 + 10, "too many: " + shelf);
        for (int days = 1; days <= 7; days++) {
            LocalDate day = today.minusDays(days);
            assertEquals(
                    ever.stream().filter(at -> at.toLocalDate().equals(day)).max(LocalDateTime::compareTo),
                    shelf.stream().filter(at -> at.toLocalDate().equals(day)).max(LocalDateTime::compareTo),
                    "the newest of " + day);
        }
        LocalDate monday = today.minusMonths(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; !monday.plusDays(6).isAfter(today.minusDays(1)); monday = monday.plusWeeks(1)) {
            LocalDate week = monday;
            assertEquals(
                    ever.stream().anyMatch(at -> isIn(week, at)),
                    shelf.stream().anyMatch(at -> isIn(week, at)),
                    "one of the week of " + week);
        }
    }

    private static boolean isIn(LocalDate monday, LocalDateTime at) {
        long days = ChronoUnit.DAYS.between(monday, at.toLocalDate());
        return days >= 0 && days < 7;
    }
}
