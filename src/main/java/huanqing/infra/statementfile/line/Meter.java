package huanqing.infra.statementfile.line;

import huanqing.app.Cancelled;
import huanqing.app.Progress;

/** Reports how much of a file was read, now and then, and stops the reading when it is no longer wanted. */
public final class Meter {
    private static final int LINES_A_REPORT = 1_024;

    private final Progress progress;
    private final long size;
    private boolean statementFound;

    /**
     * A meter for a file.
     *
     * @param size the bytes that will be read, or -1 when that is not known
     */
    public Meter(Progress progress, long size) {
        this.progress = progress;
        this.size = size;
    }

    /** Notes that the header was found: what is read makes sense. */
    public void statementFound() {
        statementFound = true;
    }

    public boolean hasFoundStatement() {
        return statementFound;
    }

    public void line(int number, ByteLines lines) {
        if (number % LINES_A_REPORT == 0) {
            report(lines);
        }
    }

    public void report(ByteLines lines) {
        if (progress.isCancelled()) {
            throw new Cancelled();
        }
        progress.report(lines.bytesTaken(), size);
    }
}
