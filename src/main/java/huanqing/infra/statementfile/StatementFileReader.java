package huanqing.infra.statementfile;

import huanqing.app.Progress;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.StatementReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads statements from files: CSV in any charset that statements come in, and the ZIP that the e-mail brings. */
public final class StatementFileReader implements StatementReader {
    private final List<Profile> profiles = Profiles.bundled();

    @Override
    public StatementReading read(Path file, Optional<char[]> password, RowSink sink, Progress progress) {
        if (!Files.exists(file)) {
            return new StatementReading.Refused(Refusal.FILE_MISSING);
        }
        if (!Files.isRegularFile(file)) {
            return new StatementReading.Refused(Refusal.FILE_UNREADABLE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(FileKind.HEAD);
            if (FileKind.isZip(head)) {
                return new StatementReading.Refused(Refusal.ZIP_WITHOUT_STATEMENT);
            }
            long size = Files.size(file);
            return scan(head, in, sink, progress, size);
        } catch (IOException unreadable) {
            return new StatementReading.Refused(Refusal.FILE_UNREADABLE);
        }
    }

    private StatementReading scan(byte[] head, InputStream rest, RowSink sink, Progress progress, long size)
            throws IOException {
        Optional<Refusal> refusal = FileKind.refusal(head);
        if (refusal.isPresent()) {
            return new StatementReading.Refused(refusal.get());
        }
        Encoding encoding = Encoding.of(head);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
        return new StatementScan(encoding, profiles, sink, progress, taken -> progress.report(taken, size))
                .read(encoding.opened(whole));
    }
}
