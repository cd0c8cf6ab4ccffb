package huanqing.app.report;

import java.nio.file.Path;

/** Port: puts a finished report where the person wants it, whole or not at all. */
public interface SaveFile {
    SaveResult save(Path file, byte[] content);
}
