package huanqing.infra.statementfile;

import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.StatementReader.RowSink;
import huanqing.app.statement.StatementReading;
import huanqing.app.statement.table.TableSketch;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that a reading handed over. */
final class Collected implements RowSink {
    final List<StatementRow> rows = new ArrayList<>();
    final List<StatementRow> doubtful = new ArrayList<>();
    final List<RowProblem> problems = new ArrayList<>();
    private StatementReading reading;

    @Override
    public void row(StatementRow row) {
        rows.add(row);
    }

    @Override
    public void doubtful(StatementRow row) {
        doubtful.add(row);
    }

    @Override
    public void problem(RowProblem problem) {
        problems.add(problem);
    }

    static Collected of(Path file) {
        return of(file, Optional.empty());
    }

    static Collected of(Path file, Optional<char[]> password) {
        return of(ImportRequest.of(file).openedBy(password));
    }

    static Collected of(ImportRequest request) {
        Collected collected = new Collected();
        collected.reading = new StatementFileReader().read(request, collected, Progress.NONE);
        return collected;
    }

    static Collected of(byte[] content) {
        try {
            Path file = Files.createTempFile("statement", ".csv");
            try {
                Files.write(file, content);
                return of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Collected of(String content, String charset) {
        return of(content.getBytes(Charset.forName(charset)));
    }

    static Collected of(String content) {
        return of(content, "GB18030");
    }

    StatementFacts facts() {
        return ((StatementReading.Statement) reading).facts();
    }

    boolean wasRefused() {
        return reading instanceof StatementReading.Refused;
    }

    TableSketch sketch() {
        return ((StatementReading.Refused) reading).sketch().orElseThrow();
    }

    StatementReading reading() {
        return reading;
    }

    Refusal refusal() {
        return ((StatementReading.Refused) reading).refusal();
    }
}
