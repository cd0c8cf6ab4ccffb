package huanqing.infra.desktop.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small text file in a folder of the person's, written for the system to read. */
record UserFile(Path path, String text) {
    void write() {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Whether it lies there just as it would be written. */
    boolean isInPlace() {
        try {
            return exists() && Files.readString(path).equals(text);
        } catch (IOException e) {
            return false;
        }
    }
}
