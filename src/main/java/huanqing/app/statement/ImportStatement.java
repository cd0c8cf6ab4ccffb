package huanqing.app.statement;

import huanqing.app.Progress;
import java.nio.file.Path;
import java.util.Optional;

/** Brings a statement file into the ledger, all of it or nothing. */
public interface ImportStatement {
    /** Does the whole import and takes it back: the answer says exactly what {@link #accept} would do. */
    ImportResult preview(Path file, Optional<char[]> password, Progress progress);

    /** Imports the file as one batch that can be undone. */
    ImportResult accept(Path file, Optional<char[]> password, Progress progress);
}
