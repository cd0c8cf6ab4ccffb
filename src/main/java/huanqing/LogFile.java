package huanqing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log: one file of at most {@value #MOST_BYTES} bytes that is made with its first line, so that a run without trouble
 * leaves no trace of itself. When it is full it begins anew.
 */
final class LogFile extends Handler {
    private static final int MOST_BYTES = 1 << 20;

    /** The library tells of each connection; held here, since a logger that nobody holds forgets its level. */
    private static final Logger BUS = Logger.getLogger("org.freedesktop.dbus");

    private final Path file;
    private FileHandler opened;

    private LogFile(Path file) {
        this.file = file;
        setLevel(Level.INFO);
    }

    /** Sends the whole program's log into the file and nothing to the console. */
    static void receivesEverything(Path file) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new LogFile(file));
        BUS.setLevel(Level.WARNING);
    }

    @Override
    public synchronized void publish(LogRecord line) {
        if (isLoggable(line) && open()) {
            opened.publish(line);
        }
    }

    private boolean open() {
        if (opened != null) {
            return true;
        }
        try {
            Files.createDirectories(file.getParent());
            opened = new FileHandler(file.toString(), MOST_BYTES, 1, true);
            opened.setFormatter(new SimpleFormatter());
            return true;
        } catch (IOException failure) {
            reportError("the log cannot be opened", failure, java.util.logging.ErrorManager.OPEN_FAILURE);
            return false;
        }
    }

    @Override
    public synchronized void flush() {
        if (opened != null) {
            opened.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
