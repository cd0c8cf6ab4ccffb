package huanqing.infra.files;

import huanqing.app.report.SaveFile;
import huanqing.app.report.SaveResult;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports on this machine's disk: a file that is there is whole. */
public final class SavedFile implements SaveFile {
    private static final System.Logger LOG = System.getLogger(SavedFile.class.getName());

    @Override
    public SaveResult save(Path file, byte[] content) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return SaveResult.NO_FOLDER;
        }
        if (Files.isDirectory(file)) {
            return SaveResult.NOT_WRITABLE;
        }
        try {
            AtomicFile.write(file, content);
            return SaveResult.SAVED;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A report cannot be saved", e);
            return SaveResult.NOT_WRITABLE;
        }
    }
}
