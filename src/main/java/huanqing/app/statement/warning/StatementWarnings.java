package huanqing.app.statement.warning;

import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.source.Source;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at a statement as a whole: is it all of what the person thinks it is, and does it join what is there? */
public final class StatementWarnings {
    private static final String EVERYTHING = "全部";
    private static final String WITHOUT_METHODS = "alipay-web";
    private static final int EXAMPLES = 8;

    private final StatementFacts facts;
    private final List<StatementFacts> earlier;
    private final List<ImportWarning> warnings = new ArrayList<>();

    /** @param earlier the facts of the other standing imports */
    public StatementWarnings(StatementFacts facts, List<StatementFacts> earlier) {
        this.facts = facts;
        this.earlier = earlier;
    }

    /**
     * @param rows all rows of the file
     * @param creditRows how many of them touch one of the two products
     * @param reused how many of them repeat the order number and the amount of another
     * @param doubtful the lines whose words may stand beside their columns
     */
    public List<ImportWarning> about(
            int rows, int creditRows, int reused, boolean otherAccount, List<Integer> doubtful) {
        warnIf(Source.of(facts.layout()).issuer().isLowTrust(), Kind.LOW_TRUST_LAYOUT);
        warnIf(facts.layout().equals(WITHOUT_METHODS), Kind.NO_PAYMENT_METHOD);
        warnIf(otherAccount, Kind.OTHER_ACCOUNT);
        facts.filter()
                .filter(filter -> !filter.equals(EVERYTHING))
                .ifPresent(filter -> warn(Kind.FILTERED_EXPORT, filter));
        facts.announcedRows()
                .filter(announced -> announced != rows)
                .ifPresent(announced -> warn(Kind.ROW_COUNT_DIFFERS, announced.toString(), String.valueOf(rows)));
        warnIf(rows == 0, Kind.NO_ROWS);
        if (!doubtful.isEmpty()) {
            warn(Kind.WORDS_DOUBTFUL, String.valueOf(doubtful.size()), examples(doubtful));
        }
        if (reused > 0) {
            warn(Kind.REUSED_NUMBERS, String.valueOf(reused));
        }
        gapBefore();
        gapAfter();
        warnIf(creditRows > 0 && beginsTheLedger(), Kind.OPENING_BALANCE_UNKNOWN);
        return warnings;
    }

    private static String examples(List<Integer> lines) {
        return lines.stream()
                .limit(EXAMPLES)
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "", lines.size() > EXAMPLES ? " …" : ""));
    }

    private boolean beginsTheLedger() {
        return facts.from().isEmpty()
                ? earlier.isEmpty()
                : earlier.stream()
                        .noneMatch(other -> reaches(other, facts.from().get()));
    }

    private void gapBefore() {
        facts.from().filter(from -> !covered(from.minusSeconds(1))).ifPresent(from -> ends().stream()
                .filter(end -> end.isBefore(from))
                .max(Comparator.naturalOrder())
                .ifPresent(end -> warnOfGap(end.plusSeconds(1), from.minusSeconds(1))));
    }

    private void gapAfter() {
        facts.to().filter(to -> !covered(to.plusSeconds(1))).ifPresent(to -> starts().stream()
                .filter(start -> start.isAfter(to))
                .min(Comparator.naturalOrder())
                .ifPresent(start -> warnOfGap(to.plusSeconds(1), start.minusSeconds(1))));
    }

    private boolean covered(LocalDateTime moment) {
        return earlier.stream()
                .anyMatch(other -> reaches(other, moment)
                        && other.to().filter(to -> !to.isBefore(moment)).isPresent());
    }

    private static boolean reaches(StatementFacts other, LocalDateTime moment) {
        return other.from().filter(from -> !from.isAfter(moment)).isPresent();
    }

    private List<LocalDateTime> ends() {
        return earlier.stream()
                .map(StatementFacts::to)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<LocalDateTime> starts() {
        return earlier.stream()
                .map(StatementFacts::from)
                .flatMap(Optional::stream)
                .toList();
    }

    private void warnOfGap(LocalDateTime first, LocalDateTime last) {
        warn(Kind.RANGE_GAP, first.toLocalDate().toString(), last.toLocalDate().toString());
    }

    private void warnIf(boolean condition, Kind kind) {
        if (condition) {
            warn(kind);
        }
    }

    private void warn(Kind kind, String... values) {
        warnings.add(new ImportWarning(kind, List.of(values)));
    }
}
