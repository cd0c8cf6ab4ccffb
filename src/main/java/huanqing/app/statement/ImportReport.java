package huanqing.app.statement;

import huanqing.app.statement.warning.ImportWarning;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import did, or in a rehearsal would do.
 *
 * @param fileName the file's name without its folder
 * @param counts rows by outcome; an absent outcome is zero
 * @param batch the committed batch; empty for a rehearsal, or when nothing was written
 * @param samples up to {@value #SAMPLES_PER_OUTCOME} rows of each outcome, for the preview
 * @param problems every row that was rejected, up to {@value #PROBLEMS_KEPT}; the count above is complete
 */
public record ImportReport(
        String fileName,
        StatementFacts facts,
        Map<RowOutcome, Integer> counts,
        Optional<BatchId> batch,
        List<SampleRow> samples,
        List<RowProblem> problems,
        List<ImportWarning> warnings) {
    public static final int SAMPLES_PER_OUTCOME = 200;
    public static final int PROBLEMS_KEPT = 1_000;

    public ImportReport {
        counts = Map.copyOf(counts.isEmpty() ? Map.of() : new EnumMap<>(counts));
        samples = List.copyOf(samples);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    public int count(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** All rows of the file: the sum over the outcomes, by construction. */
    public int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
