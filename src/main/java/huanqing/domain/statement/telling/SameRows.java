package huanqing.domain.statement.telling;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says which keys of one order number are of one row: the nearest in time first, as long as none of a group's keys speaks against
 * any other's. It looks at all keys that are known and at nothing else, so that it does not matter in which order their files were
 * imported. Example: the app has 10:00 and 10:30, the web site 10:10 and 10:35; then 10:30 and 10:35 are one row, and so are 10:00
 * and 10:10.
 */
public final class SameRows {
    private SameRows() {}

    /** Two keys that may be of one row. */
    private record Pair(ToldKey first, ToldKey second) {
        private static final Comparator<Pair> NEAREST = Comparator.comparing(Pair::apart)
                .thenComparing(Pair::earlier)
                .thenComparing(pair -> pair.first.identity())
                .thenComparing(pair -> pair.second.identity());

        private Duration apart() {
            return Duration.between(first.key().minute(), second.key().minute()).abs();
        }

        private LocalDateTime earlier() {
            LocalDateTime one = first.key().minute();
            LocalDateTime other = second.key().minute();
            return one.isBefore(other) ? one : other;
        }
    }

    /** The keys' identities in groups, each group one row; every key is in exactly one. */
    public static List<Set<String>> of(List<ToldKey> keys) {
        Map<String, List<ToldKey>> groups = new TreeMap<>();
        keys.forEach(key -> groups.put(key.identity(), List.of(key)));
        for (Pair pair : pairs(keys)) {
            List<ToldKey> one = groups.get(pair.first().identity());
            List<ToldKey> other = groups.get(pair.second().identity());
            if (one != other && one.stream().allMatch(key -> other.stream().allMatch(key::mayBe))) {
                List<ToldKey> both = new ArrayList<>(one);
                both.addAll(other);
                both.forEach(key -> groups.put(key.identity(), both));
            }
        }
        return identities(groups);
    }

    private static List<Pair> pairs(List<ToldKey> keys) {
        List<ToldKey> sorted =
                keys.stream().sorted(Comparator.comparing(ToldKey::identity)).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < sorted.size(); first++) {
            for (int second = first + 1; second < sorted.size(); second++) {
                if (sorted.get(first).mayBe(sorted.get(second))) {
                    pairs.add(new Pair(sorted.get(first), sorted.get(second)));
                }
            }
        }
        pairs.sort(Pair.NEAREST);
        return pairs;
    }

    private static List<Set<String>> identities(Map<String, List<ToldKey>> groups) {
        Map<String, Set<String>> byFirst = new LinkedHashMap<>();
        groups.values().forEach(group -> {
            Set<String> identities = new TreeSet<>();
            group.forEach(key -> identities.add(key.identity()));
            byFirst.put(identities.iterator().next(), identities);
        });
        return List.copyOf(byFirst.values());
    }
}
