package huanqing.app.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which backups stay: the newest 3 of today, the newest of each of the 7 days before, and the newest of each week (Monday
 * to Sunday) of two months. What bears a later day than today stays, and so do the newest 3 of all: a clock that ran ahead
 * must not cost any. Those of a former ledger stay: the present one's days say nothing about when they may go.
 */
public final class KeptBackups {
    private static final int OF_TODAY = 3;
    private static final int DAYS = 7;
    private static final int MONTHS = 2;

    private KeptBackups() {}

    /** The backups that may go. */
    public static List<Backup> surplus(List<Backup> backups, LocalDate today) {
        List<Backup> present = backups.stream()
                .filter(backup -> backup.occasion() != BackupOccasion.FORMER)
                .toList();
        Set<LocalDateTime> kept = kept(present.stream().map(Backup::at).collect(Collectors.toSet()), today);
        return present.stream().filter(backup -> !kept.contains(backup.at())).toList();
    }

    /** The moments that stay. */
    public static Set<LocalDateTime> kept(Set<LocalDateTime> moments, LocalDate today) {
        List<LocalDateTime> newestFirst =
                moments.stream().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDateTime> kept = newestFirst.stream().limit(OF_TODAY).collect(Collectors.toCollection(HashSet::new));
        newestFirst.stream().filter(at -> at.toLocalDate().isAfter(today)).forEach(kept::add);
        newestFirst.stream()
                .filter(at -> at.toLocalDate().equals(today))
                .limit(OF_TODAY)
                .forEach(kept::add);
        LocalDate week = today.minusDays(DAYS);
        kept.addAll(newestOfEach(newestFirst, week, today, LocalDateTime::toLocalDate));
        kept.addAll(newestOfEach(newestFirst, today.minusMonths(MONTHS), today, KeptBackups::weekOf));
        return kept;
    }

    private static Set<LocalDateTime> newestOfEach(
            List<LocalDateTime> newestFirst, LocalDate from, LocalDate today, Function<LocalDateTime, Object> group) {
        Map<Object, LocalDateTime> newest = new HashMap<>();
        newestFirst.stream()
                .filter(at ->
                        at.toLocalDate().isBefore(today) && !at.toLocalDate().isBefore(from))
                .forEach(at -> newest.putIfAbsent(group.apply(at), at));
        return Set.copyOf(newest.values());
    }

    private static Object weekOf(LocalDateTime at) {
        return List.of(at.get(IsoFields.WEEK_BASED_YEAR), at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
