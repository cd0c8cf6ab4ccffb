package huanqing.infra.statementfile.line;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Splits a stream into lines at LF, CR or CRLF, also mixed, with a view of the lines ahead. It works on bytes: in UTF-8 and
 * in GB18030 no part of a longer character looks like a line end, so a damaged character cannot swallow one, and one
 * bad line spoils no other.
 */
public final class ByteLines {
    /** 64 KiB; a longer line is no statement row. */
    public static final int LONGEST = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ArrayDeque<Line> ahead = new ArrayDeque<>();
    private byte[] pending = new byte[1 << 10];
    private int at;
    private int filled;
    private int number;
    private long bytesTaken;
    private boolean afterCarriageReturn;

    public ByteLines(InputStream in) {
        this.in = in;
    }

    /** The next line, or null at the end. */
    public Line next() throws IOException {
        return ahead.isEmpty() ? read() : ahead.removeFirst();
    }

    /** The line {@code distance} lines ahead, 1 being what {@link #next} would give, or null beyond the end. */
    public Line peek(int distance) throws IOException {
        while (ahead.size() < distance) {
            Line line = read();
            if (line == null) {
                return null;
            }
            ahead.addLast(line);
        }
        return ahead.stream().skip(distance - 1L).findFirst().orElseThrow();
    }

    /** Bytes read off the stream so far, for progress. */
    public long bytesTaken() {
        return bytesTaken;
    }

    private Line read() throws IOException {
        int length = 0;
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            if (afterCarriageReturn) {
                afterCarriageReturn = false;
                if (buffer[at] == '\n') {
                    at++;
                    continue;
                }
            }
            any = true;
            int end = endOfLine();
            int taken = Math.min(end - at, LONGEST - length);
            tooLong |= taken < end - at;
            length = keep(taken, length);
            at = end;
            if (at < filled) {
                afterCarriageReturn = buffer[at++] == '\r';
                return line(length, tooLong, true);
            }
        }
        return any ? line(length, tooLong, false) : null;
    }

    private Line line(int length, boolean tooLong, boolean ended) {
        return new Line(++number, Arrays.copyOf(pending, length), tooLong, ended);
    }

    private int endOfLine() {
        int end = at;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private int keep(int count, int length) {
        if (length + count > pending.length) {
            pending = Arrays.copyOf(pending, Math.max(pending.length * 2, length + count));
        }
        System.arraycopy(buffer, at, pending, length, count);
        return length + count;
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        int count = in.read(buffer);
        at = 0;
        filled = Math.max(count, 0);
        bytesTaken += filled;
        return filled > 0;
    }
}
