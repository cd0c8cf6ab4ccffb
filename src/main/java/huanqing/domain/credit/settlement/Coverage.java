package huanqing.domain.credit.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days of which the ledger knows every row. A bill whose window lies outside is unknown, not zero: statements are cut
 * by range, and the first bill usually holds purchases from before it.
 *
 * @param spans merged, oldest first, never touching
 */
public record Coverage(List<Span> spans) {
    public static final Coverage NONE = new Coverage(List.of());

    /** Whole days, both ends included. */
    public record Span(LocalDate first, LocalDate last) {}

    /** Merges overlapping and adjoining spans; a span that ends before it begins is dropped. */
    public static Coverage of(List<Span> parts) {
        List<Span> merged = new ArrayList<>();
        parts.stream()
                .filter(part -> !part.last().isBefore(part.first()))
                .sorted(Comparator.comparing(Span::first))
                .forEach(part -> add(merged, part));
        return new Coverage(List.copyOf(merged));
    }

    public static Coverage of(LocalDate first, LocalDate last) {
        return of(List.of(new Span(first, last)));
    }

    /** Whether every day from the first to the last is known. */
    public boolean covers(LocalDate first, LocalDate last) {
        return spans.stream().anyMatch(span -> !first.isBefore(span.first()) && !last.isAfter(span.last()));
    }

    /** The last known day. */
    public Optional<LocalDate> end() {
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(spans.get(spans.size() - 1).last());
    }

    /** The same days, and those between two spans where no more than so many are missing. */
    public Coverage bridging(int days) {
        List<Span> longer = spans.stream()
                .map(span -> new Span(span.first(), span.last().plusDays(days)))
                .toList();
        return new Coverage(of(longer).spans().stream()
                .map(span -> new Span(span.first(), span.last().minusDays(days)))
                .toList());
    }

    private static void add(List<Span> merged, Span part) {
        Span before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
        if (before == null || part.first().isAfter(before.last().plusDays(1))) {
            merged.add(part);
        } else if (part.last().isAfter(before.last())) {
            merged.set(merged.size() - 1, new Span(before.first(), part.last()));
        }
    }
}
