package huanqing.infra.statementfile;

import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.StatementReader.RowSink;
import huanqing.app.statement.StatementReading;
import huanqing.infra.statementfile.archive.ArchiveFault;
import huanqing.infra.statementfile.archive.ArchiveHead;
import huanqing.infra.statementfile.archive.ZipStatement;
import huanqing.infra.statementfile.head.Encoding;
import huanqing.infra.statementfile.head.FileKind;
import huanqing.infra.statementfile.line.Meter;
import huanqing.infra.statementfile.profile.Layouts;
import huanqing.infra.statementfile.workbook.Content;
import huanqing.infra.statementfile.workbook.Workbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One file on its way to its table: plain, inside a ZIP, inside a workbook, or inside a workbook inside a ZIP. */
final class Opening {
    private static final int MOST_HELD = 64 << 20;

    private final ImportRequest request;
    private final Layouts layouts;
    private final RowSink sink;
    private final Progress progress;

    Opening(ImportRequest request, Layouts layouts, RowSink sink, Progress progress) {
        this.request = request;
        this.layouts = layouts;
        this.sink = sink;
        this.progress = progress;
    }

    StatementReading read() throws IOException {
        Path file = request.file();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(FileKind.HEAD);
            return FileKind.isZip(head) ? zipped(file) : scanned(head, in, new Meter(progress, Files.size(file)));
        }
    }

    private StatementReading zipped(Path file) throws IOException {
        try (ZipStatement zip = ZipStatement.open(file, request.password());
                InputStream in = zip.stream()) {
            if (zip.isWorkbook()) {
                Content content = new Content(() -> Files.newInputStream(file), Files.size(file));
                return workbook(content, new Meter(progress, -1));
            }
            return unzipped(zip, in, new Meter(progress, zip.declaredSize()));
        }
    }

    private StatementReading unzipped(ZipStatement zip, InputStream in, Meter meter) throws IOException {
        ArchiveHead start = ArchiveHead.of(in, FileKind.HEAD);
        StatementReading reading;
        try {
            byte[] head = start.bytes();
            reading = FileKind.isZip(head)
                    ? workbookWithin(head, start.rest(), meter)
                    : scanned(head, start.rest(), meter);
        } catch (ArchiveFault fault) {
            return new StatementReading.Refused(zip.meaningOf(fault, meter.hasFoundStatement()));
        }
        if (reading instanceof StatementReading.Refused refused) {
            Refusal why = zip.ifWhole(start.rest(), refused.refusal());
            return why == refused.refusal() ? refused : new StatementReading.Refused(why);
        }
        return reading;
    }

    /** A workbook's parts are looked up in their own order, so that one inside an archive is held in memory. */
    private StatementReading workbookWithin(byte[] head, InputStream rest, Meter meter) throws IOException {
        byte[] whole = new SequenceInputStream(new ByteArrayInputStream(head), rest).readNBytes(MOST_HELD + 1);
        if (whole.length > MOST_HELD) {
            throw new ArchiveFault(Refusal.ZIP_TOO_LARGE);
        }
        return workbook(new Content(() -> new ByteArrayInputStream(whole), whole.length), meter);
    }

    private StatementReading workbook(Content content, Meter meter) throws IOException {
        Workbook workbook = Workbook.open(content);
        StatementReading.Refused why = new StatementReading.Refused(Refusal.FILE_EMPTY);
        for (String sheet : workbook.sheets()) {
            try (InputStream csv = workbook.csv(sheet)) {
                StatementReading reading =
                        new StatementScan(Encoding.UTF_8, layouts.inWorkbooks(), sink, meter).read(csv);
                if (!(reading instanceof StatementReading.Refused refused)) {
                    return reading;
                }
                why = why.refusal() == Refusal.FILE_EMPTY ? refused : why;
            }
        }
        return why.refusal() == Refusal.NOT_A_STATEMENT ? new StatementReading.Refused(Refusal.SPREADSHEET) : why;
    }

    StatementReading scanned(byte[] head, InputStream rest, Meter meter) throws IOException {
        Optional<Refusal> refusal = FileKind.refusal(head);
        if (refusal.isPresent()) {
            return new StatementReading.Refused(refusal.get());
        }
        Encoding encoding =
                request.charset().map(said -> Encoding.said(said, head)).orElseGet(() -> Encoding.of(head));
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
        return new StatementScan(encoding, layouts, sink, meter).read(encoding.opened(whole));
    }
}
