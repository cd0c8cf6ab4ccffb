package huanqing.app;

/** Thrown when the ledger file itself refuses: nothing was written. Faces turn the cause into a sentence. */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What stands in the way. Words for people: bundle key {@code unavailable.<NAME>}. */
    public enum Cause {
        /** Another program writes to it. */
        BUSY,
        READ_ONLY,
        DISK_FULL,
        /** The file is broken; it is left as it is. */
        DAMAGED,
        /** There is no file, but there are sound backups of one. */
        GONE,
        /** Made by a newer Huanqing. */
        NEWER_VERSION,
        NOT_A_LEDGER,
        CANNOT_OPEN
    }

    private final Cause reason;

    public LedgerUnavailable(Cause reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }
}
