package huanqing.domain.shortfall.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through the stretches and keeps, for every state of the groups, the cheapest ways to get there (dynamic
 * programming); ways whose bound is too dear are dropped on the way. Two ways to one state differ only in what they cost
 * and what they took, so few are kept for each.
 */
final class Sweep {
    private final long[] limits;
    private final Item[][] groups;
    private final Track[] tracks;
    private final Prices prices;
    private final long ceiling;
    private final int width;
    private List<Label> labels = new ArrayList<>();
    private boolean isWhole = true;
    private long work;

    /**
     * @param prices as last raised over these groups
     * @param ceiling the highest bound that is of interest, in fine units
     * @param width how many ways are kept at most at a time
     */
    Sweep(Item[][] groups, long[] limits, Prices prices, long ceiling, int width) {
        this.groups = groups;
        this.limits = limits;
        this.prices = prices;
        this.ceiling = ceiling;
        this.width = width;
        tracks = Arrays.stream(groups)
                .map(group -> Track.of(group, prices, limits.length))
                .toArray(Track[]::new);
    }

    /** The cheapest items found; empty when there are none below the ceiling, or none among the ways that were kept. */
    Optional<Item[]> run() {
        labels.add(Label.first(groups, prices.value()));
        for (int stretch = 0; stretch < limits.length; stretch++) {
            for (int group = 0; group < groups.length; group++) {
                if (!tracks[group].isStill(stretch)) {
                    expand(group, stretch);
                }
            }
            close(stretch);
        }
        return labels.stream()
                .min(Comparator.comparingLong(label -> label.cost))
                .map(this::items);
    }

    /** Whether no way was dropped for want of room. */
    boolean isWhole() {
        return isWhole;
    }

    /** How many steps were looked at. */
    long work() {
        return work;
    }

    private void expand(int group, int stretch) {
        Map<Label, List<Label>> kept = new HashMap<>();
        for (Label label : labels) {
            for (Track.Step step : tracks[group].from(label.states[group], stretch)) {
                work++;
                if (label.bound + step.value() <= ceiling && label.taken + step.amount() <= limits[stretch]) {
                    add(kept, label.after(group, step));
                }
            }
        }
        labels = new ArrayList<>();
        kept.values().forEach(labels::addAll);
        narrow();
    }

    private static void add(Map<Label, List<Label>> kept, Label label) {
        List<Label> alike = kept.computeIfAbsent(label, key -> new ArrayList<>(1));
        for (Label other : alike) {
            if (other.cost <= label.cost && other.taken <= label.taken) {
                return;
            }
        }
        alike.removeIf(other -> label.cost <= other.cost && label.taken <= other.taken);
        alike.add(label);
    }

    /** What is left of a limit is paid for all the same: its price raises the bound. */
    private void close(int stretch) {
        long price = prices.ofLimit(stretch);
        labels.forEach(label -> label.bound += price * (limits[stretch] - label.taken));
        labels.removeIf(label -> label.bound > ceiling);
    }

    private void narrow() {
        if (labels.size() > width) {
            isWhole = false;
            labels.sort(Comparator.comparingLong(label -> label.bound));
            labels = new ArrayList<>(labels.subList(0, width));
        }
    }

    private Item[] items(Label last) {
        List<List<Long>> amounts = new ArrayList<>();
        Arrays.stream(groups).forEach(group -> amounts.add(new ArrayList<>()));
        for (Label label = last; label.before != null; label = label.before) {
            amounts.get(label.group).add(0, label.amount);
        }
        Item[] items = new Item[groups.length];
        Arrays.setAll(items, group -> matching(group, amounts.get(group)));
        return items;
    }

    /** The item that took these amounts, stretch by stretch, from those stretches in which its group was not still. */
    private Item matching(int group, List<Long> amounts) {
        return Arrays.stream(groups[group])
                .filter(item -> took(item, tracks[group], amounts))
                .min(Comparator.comparingLong(item -> item.cost))
                .orElseThrow();
    }

    private boolean took(Item item, Track track, List<Long> amounts) {
        int at = 0;
        for (int stretch = 0; stretch < limits.length; stretch++) {
            if (!track.isStill(stretch)
                    && item.running[stretch] - (stretch == 0 ? 0 : item.running[stretch - 1]) != amounts.get(at++)) {
                return false;
            }
        }
        return true;
    }
}
