package huanqing.infra.statementfile;

import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.Refusal;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.StatementReading;
import huanqing.infra.statementfile.archive.ArchiveFault;
import huanqing.infra.statementfile.profile.Layouts;
import huanqing.infra.statementfile.profile.Profile;
import huanqing.infra.statementfile.profile.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Reads statements from files: CSV in any charset that statements come in, XLSX, and the ZIP that the e-mail brings. */
public final class StatementFileReader implements StatementReader {
    private final List<Profile> profiles = Profiles.bundled();

    @Override
    public StatementReading read(ImportRequest request, RowSink sink, Progress progress) {
        if (!Files.exists(request.file())) {
            return new StatementReading.Refused(Refusal.FILE_MISSING);
        }
        if (Files.isDirectory(request.file())) {
            return new StatementReading.Refused(Refusal.FOLDER);
        }
        if (!Files.isRegularFile(request.file())) {
            return new StatementReading.Refused(Refusal.FILE_UNREADABLE);
        }
        try {
            return opening(request, sink, progress).read();
        } catch (ArchiveFault fault) {
            return new StatementReading.Refused(fault.refusal());
        } catch (IOException unreadable) {
            return new StatementReading.Refused(Refusal.FILE_UNREADABLE);
        }
    }

    Opening opening(ImportRequest request, RowSink sink, Progress progress) {
        Layouts layouts = new Layouts(profiles, request.tables());
        return new Opening(request, request.lowTrust() ? layouts.withLowTrust() : layouts, sink, progress);
    }
}
