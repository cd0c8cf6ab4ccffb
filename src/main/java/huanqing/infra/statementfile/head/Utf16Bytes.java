package huanqing.infra.statementfile.head;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Turns a UTF-16 stream into UTF-8 bytes, so that lines can be split in one way. Half a pair becomes a byte that no UTF-8
 * text has: the line that it stands in is then unreadable, and only that line.
 */
final class Utf16Bytes extends InputStream {
    private static final int BROKEN = 0xFF;

    private final InputStream in;
    private final boolean bigEndian;
    private byte[] ready = new byte[0];
    private int at;
    private int pushedBack = -1;
    private int before;

    Utf16Bytes(InputStream in, Charset charset) {
        this.in = in;
        this.bigEndian = charset.equals(StandardCharsets.UTF_16BE);
    }

    @Override
    public int read() throws IOException {
        if (at == ready.length && !fill()) {
            return -1;
        }
        return ready[at++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                break;
            }
            target[offset + count++] = (byte) next;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        int unit = unit();
        if (unit < 0) {
            return false;
        }
        at = 0;
        boolean outOfStep = isOutOfStep(before, unit);
        before = unit;
        if (!Character.isSurrogate((char) unit)) {
            byte[] whole = String.valueOf((char) unit).getBytes(StandardCharsets.UTF_8);
            ready = outOfStep ? new byte[] {(byte) BROKEN} : whole;
            return true;
        }
        int low = Character.isHighSurrogate((char) unit) ? unit() : -1;
        if (low >= 0 && Character.isLowSurrogate((char) low)) {
            ready = new String(new char[] {(char) unit, (char) low}).getBytes(StandardCharsets.UTF_8);
        } else {
            pushedBack = low;
            ready = new byte[] {(byte) BROKEN};
        }
        return true;
    }

    /** Whether two units are a comma or a line end with a byte of each neighbour, because a byte before them is lost. */
    private boolean isOutOfStep(int first, int second) {
        int inner = bigEndian ? second >> 8 : first >> 8;
        int outer = bigEndian ? first & 0xff : second & 0xff;
        return second > 0xff && first > 0xff && outer == 0 && (inner == ',' || inner == '\n');
    }

    private int unit() throws IOException {
        if (pushedBack >= 0) {
            int unit = pushedBack;
            pushedBack = -1;
            return unit;
        }
        int first = in.read();
        int second = first < 0 ? -1 : in.read();
        if (second < 0) {
            return -1;
        }
        return bigEndian ? first << 8 | second : second << 8 | first;
    }
}
