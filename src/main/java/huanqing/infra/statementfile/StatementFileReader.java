package huanqing.infra.statementfile;

import huanqing.app.Progress;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.StatementReading;
import huanqing.domain.statement.source.Issuer;
import huanqing.infra.statementfile.archive.ArchiveFault;
import huanqing.infra.statementfile.archive.ZipStatement;
import huanqing.infra.statementfile.charset.Encoding;
import huanqing.infra.statementfile.profile.Profile;
import huanqing.infra.statementfile.profile.Profiles;
import huanqing.infra.statementfile.workbook.Content;
import huanqing.infra.statementfile.workbook.Workbook;
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
    private static final int MOST_HELD = 64 << 20;

    private final List<Profile> profiles = Profiles.bundled();

    /** A spreadsheet program may have rounded Alipay's long numbers; WeChat itself sends workbooks. */
    private final List<Profile> inWorkbooks = profiles.stream()
            .map(profile ->
                    profile.source().issuer() == Issuer.WECHAT ? profile : profile.refusedAs(Refusal.SPREADSHEET))
            .toList();

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
            if (zip.isWorkbook()) {
                Content content = new Content(() -> Files.newInputStream(file), Files.size(file));
                return workbook(content, sink, new Meter(progress, -1));
            }
            return unzipped(zip, in, sink, new Meter(progress, zip.declaredSize()));
        } catch (ArchiveFault fault) {
            return new StatementReading.Refused(fault.refusal());
        }
    }

    private StatementReading unzipped(ZipStatement zip, InputStream in, RowSink sink, Meter meter) throws IOException {
        StatementReading reading;
        try {
            byte[] head = in.readNBytes(FileKind.HEAD);
            reading = FileKind.isZip(head) ? workbookWithin(head, in, sink, meter) : scanned(head, in, sink, meter);
        } catch (ArchiveFault fault) {
            return new StatementReading.Refused(zip.meaningOf(fault, meter.hasFoundStatement()));
        }
        return reading instanceof StatementReading.Refused refused
                ? new StatementReading.Refused(zip.ifWhole(in, refused.refusal()))
                : reading;
    }

    /** A workbook's parts are looked up in their own order, so that one inside an archive is held in memory. */
    private StatementReading workbookWithin(byte[] head, InputStream rest, RowSink sink, Meter meter)
            throws IOException {
        byte[] whole = new SequenceInputStream(new ByteArrayInputStream(head), rest).readNBytes(MOST_HELD + 1);
        if (whole.length > MOST_HELD) {
            throw new ArchiveFault(Refusal.ZIP_TOO_LARGE);
        }
        return workbook(new Content(() -> new ByteArrayInputStream(whole), whole.length), sink, meter);
    }

    private StatementReading workbook(Content content, RowSink sink, Meter meter) throws IOException {
        Workbook workbook = Workbook.open(content);
        Refusal why = Refusal.FILE_EMPTY;
        for (String sheet : workbook.sheets()) {
            try (InputStream csv = workbook.csv(sheet)) {
                StatementReading reading = new StatementScan(Encoding.UTF_8, inWorkbooks, sink, meter).read(csv);
                if (!(reading instanceof StatementReading.Refused refused)) {
                    return reading;
                }
                why = why == Refusal.FILE_EMPTY ? refused.refusal() : why;
            }
        }
        return new StatementReading.Refused(why == Refusal.NOT_A_STATEMENT ? Refusal.SPREADSHEET : why);
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
