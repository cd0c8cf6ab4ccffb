package huanqing.app.statement;

import huanqing.app.Progress;
import huanqing.app.statement.samemoney.Met;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Product;
import huanqing.domain.statement.RowProblem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands each row of a file to the ledger, counts what became of it, and keeps a few for the preview. */
final class RowCollector {
    private static final int ROWS_A_REPORT = 512;

    private final BatchId batch;
    private final ImportStore store;
    private final Progress progress;
    private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
    private final BitSet changed = new BitSet();
    private int creditRows;
    private int taken;
    private final List<SampleRow> samples = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<Integer> doubtful = new ArrayList<>();

    RowCollector(BatchId batch, ImportStore store, Progress progress) {
        this.batch = batch;
        this.store = store;
        this.progress = progress;
    }

    void take(ReadRow read) {
        if (read instanceof ReadRow.Understood row) {
            take(row.row());
            if (row.doubtful()) {
                doubtful.add(row.row().row().line());
            }
        } else if (read instanceof ReadRow.Unreadable row) {
            reject(row.problem());
        }
        if (++taken % ROWS_A_REPORT == 0) {
            progress.counted(taken);
        }
    }

    private void take(ReadyRow ready) {
        creditRows += ready.meaning().product() == Product.NONE ? 0 : 1;
        RowOutcome outcome = ready.take();
        if (outcome == RowOutcome.CHANGED) {
            changed.set(ready.row().line());
        }
        if (count(outcome) <= ImportReport.SAMPLES_PER_OUTCOME) {
            samples.add(new SampleRow(ready.row(), ready.meaning(), outcome));
        }
    }

    private void reject(RowProblem problem) {
        store.reject(batch, problem);
        if (count(RowOutcome.REJECTED) <= ImportReport.PROBLEMS_KEPT) {
            problems.add(problem);
        }
    }

    /** Some rows looked new, but are rows that the ledger knows under another key. */
    void knownAfterAll(Map<Integer, RowOutcome> lines) {
        lines.forEach((line, taken) -> {
            counts.merge(taken, -1, Integer::sum);
            counts.merge(RowOutcome.CHANGED, 1, Integer::sum);
            changed.set(line);
        });
        samples.replaceAll(sample -> lines.containsKey(sample.row().line())
                ? new SampleRow(sample.row(), sample.meaning(), RowOutcome.CHANGED)
                : sample);
    }

    /** Some rows looked changed, but the ledger's values came from a newer statement, or say more, and stay. */
    void unchanged(Set<Integer> lines) {
        counts.merge(RowOutcome.CHANGED, -lines.size(), Integer::sum);
        counts.merge(RowOutcome.SAME, lines.size(), Integer::sum);
        lines.forEach(changed::clear);
        samples.replaceAll(sample -> lines.contains(sample.row().line())
                ? new SampleRow(sample.row(), sample.meaning(), RowOutcome.SAME)
                : sample);
    }

    /** Some rows are the same money as rows of another file, or may be. */
    void metOthers(List<Met> met) {
        Map<Integer, Met> byLine = new HashMap<>();
        met.stream()
                .filter(row -> row.isBankRowOf(batch))
                .forEach(row -> byLine.put(row.bank().origin().line(), row));
        byLine.forEach(
                (line, row) -> move(line, RowOutcome.ofNew(row.bank().meaning()), RowOutcome.ofNew(row.meaning())));
        samples.replaceAll(sample -> laidOver(sample, byLine.get(sample.row().line())));
    }

    private void move(int line, RowOutcome from, RowOutcome to) {
        if (!changed.get(line)) {
            counts.merge(from, -1, Integer::sum);
            counts.merge(to, 1, Integer::sum);
        }
    }

    private static SampleRow laidOver(SampleRow sample, Met met) {
        if (met == null || sample.outcome() == RowOutcome.SAME) {
            return sample;
        }
        RowOutcome outcome =
                sample.outcome() == RowOutcome.CHANGED ? RowOutcome.CHANGED : RowOutcome.ofNew(met.meaning());
        return new SampleRow(sample.row(), met.meaning(), outcome);
    }

    Map<RowOutcome, Integer> counts() {
        return counts;
    }

    /** How many rows touch one of the products. */
    int creditRows() {
        return creditRows;
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<SampleRow> samples() {
        return samples;
    }

    /** The lines whose words may stand beside their columns. */
    List<Integer> doubtful() {
        return doubtful;
    }

    List<RowProblem> problems() {
        return problems;
    }

    private int count(RowOutcome outcome) {
        return counts.merge(outcome, 1, Integer::sum);
    }
}
