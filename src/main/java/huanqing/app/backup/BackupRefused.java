package huanqing.app.backup;

import java.nio.file.Path;

/** Thrown when a backup cannot be made or put back; the ledger is then as it was. Faces turn the cause into a sentence. */
public final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What stands in the way. Words for people: bundle key {@code refused.<NAME>}, with the file. */
    public enum Cause {
        /** There is no room for the copy, or the disk fails. */
        NO_ROOM,
        /** The folder cannot be made or written to. */
        NOT_WRITABLE,
        /** Another program has the ledger open. */
        BUSY,
        /** The file is broken, or was cut off. */
        DAMAGED,
        /** The copy was written but is not what was copied. */
        NOT_THE_SAME,
        NEWER_VERSION,
        NOT_A_LEDGER,
        NOT_THERE,
        /** A file of that name exists; nothing is overwritten. */
        TAKEN
    }

    private final Cause reason;
    private final transient Path file;

    /** @param file what the sentence is about */
    public BackupRefused(Cause reason, Path file, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.file = file;
    }

    public BackupRefused(Cause reason, Path file) {
        this(reason, file, null);
    }

    public Cause reason() {
        return reason;
    }

    public Path file() {
        return file;
    }
}
