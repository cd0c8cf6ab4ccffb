package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.StatementReader.RowSink;
import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.TradeStatus;
import huanqing.infra.statementfile.head.FileKind;
import huanqing.infra.statementfile.line.Meter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rows wounded where it matters, several hundred times as dangerous as those of {@link ReaderFuzzTest}. Some of them have become
 * another whole row, comma for comma, which no reader can tell; so the long run has a bound and not 0.
 */
class NarrowFuzzTest {
    private final StatementFileReader reader = new StatementFileReader();
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong doubtful = new AtomicLong();
    private final Queue<String> findings = new ConcurrentLinkedQueue<>();

    @Test
    void rowsWoundedBesideTheirSeparatorsShiftNoCell() {
        run(1, 10_000);
        assertEquals(List.of(), List.copyOf(findings));
        assertTrue(rows.get() > 1_000, "the wounds must leave something to judge: " + rows);
    }

    @Test
    @Tag("fuzz")
    void fewRowsWoundedBesideTheirSeparatorsPassForOthers() throws IOException {
        run(Long.getLong("fuzz.first", 1_000_000_000L), Integer.getInteger("fuzz.inputs", 1_000_000));
        String told = findings.size() + " of " + rows + " and of " + doubtful + " that are doubtful: " + findings;
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "fuzz-narrow.md"), told);
        assertTrue(findings.size() * 2_000L <= rows.get(), told);
    }

    private void run(long firstSeed, int inputs) {
        LongStream.range(firstSeed, firstSeed + inputs).parallel().forEach(this::one);
    }

    private void one(long seed) {
        WoundedRow wounded = WoundedRow.of(seed);
        read(wounded.statement, new RowSink() {
            @Override
            public void row(StatementRow row) {
                judge(seed, wounded, row);
            }

            @Override
            public void doubtful(StatementRow row) {
                judgeDoubtful(seed, wounded, row);
            }

            @Override
            public void problem(RowProblem problem) {}
        });
    }

    private void read(String statement, RowSink sink) {
        byte[] bytes = statement.getBytes(StandardCharsets.UTF_8);
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
            Opening opening = reader.opening(ImportRequest.of(Path.of("fuzz.csv")), sink, Progress.NONE);
            opening.scanned(in.readNBytes(FileKind.HEAD), in, new Meter(Progress.NONE, bytes.length));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What waits for the person, or has an unknown category, is nothing that anybody takes as read. */
    private void judge(long seed, WoundedRow wounded, StatementRow row) {
        Wording wording = row.wording();
        boolean waits = Direction.of(wording.direction()) == Direction.UNKNOWN
                || TradeStatus.of(wording.status()) == TradeStatus.UNKNOWN
                || !wording.category().equals("餐饮美食");
        rows.incrementAndGet();
        if (!waits && WoundedRow.isShifted(wording)) {
            findings.add("seed " + seed + ": " + wounded.original + " -> " + row.raw());
        }
    }

    /** The person is told of its words: nothing may have moved all the same, and its money may hang on none of them. */
    private void judgeDoubtful(long seed, WoundedRow wounded, StatementRow row) {
        Collected before = new Collected();
        read(wounded.whole, before);
        doubtful.incrementAndGet();
        DoubtfulRow judged = new DoubtfulRow(row, before.rows);
        if (WoundedRow.isShifted(row.wording()) || judged.hasMovedPiece() || judged.hangsOnItsWords()) {
            findings.add("doubtful, seed " + seed + ": " + wounded.original + " -> " + row.raw());
        }
    }
}
