package huanqing.infra.statementfile;

import huanqing.app.Progress;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.StatementReading;
import huanqing.infra.statementfile.archive.ArchiveFault;
import huanqing.infra.statementfile.archive.ZipStatement;
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
            return FileKind.isZip(head)
                    ? zipped(file, password, sink, progress)
                    : scanned(head, in, sink, new Meter(progress, Files.size(file)));
        } catch (IOException unreadable) {
            return new StatementReading.Refused(Refusal.FILE_UNREADABLE);
        }
    }

    private StatementReading zipped(Path file, Optional<char[]> password, RowSink sink, Progress progress)
            throws IOException {
        try (ZipStatement zip = ZipStatement.open(file, password);
                InputStream in = zip.stream()) {
            return unzipped(zip, in, sink, new Meter(progress, zip.declaredSize()));
        } catch (ArchiveFault fault) {
            return new StatementReading.Refused(fault.refusal());
        }
    }

    private StatementReading unzipped(ZipStatement zip, InputStream in, RowSink sink, Meter meter) throws IOException {
        StatementReading reading;
        try {
            byte[] head = in.readNBytes(FileKind.HEAD);
            reading = FileKind.isZip(head)
                    ? new StatementReading.Refused(Refusal.ZIP_WITHOUT_STATEMENT)
                    : scanned(head, in, sink, meter);
        } catch (ArchiveFault fault) {
            return new StatementReading.Refused(zip.meaningOf(fault, meter.hasFoundStatement()));
        }
        return reading instanceof StatementReading.Refused refused
                ? new StatementReading.Refused(zip.ifWhole(in, refused.refusal()))
                : reading;
    }

    StatementReading scanned(byte[] head, InputStream rest, RowSink sink, Meter meter) throws IOException {
        Optional<Refusal> refusal = FileKind.refusal(head);
        if (refusal.isPresent()) {
            return new StatementReading.Refused(refusal.get());
        }
        Encoding encoding = Encoding.of(head);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
        return new StatementScan(encoding, profiles, sink, meter).read(encoding.opened(whole));
    }
}
