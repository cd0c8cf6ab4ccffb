package huanqing.infra.statementfile.archive;

import huanqing.app.statement.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets an entry through up to the limits, whatever it declared of itself: 512 MiB, and 200 times its packed size. */
public final class LimitedStream extends FilterInputStream {
    static final long MOST_BYTES = 512L << 20;
    private static final long RATIO = 200;
    private static final long RATIO_COUNTS_FROM = 1L << 20;

    private final long packed;
    private long passed;

    /** @param packed the bytes that the stream is unpacked from */
    public LimitedStream(InputStream in, long packed) {
        super(in);
        this.packed = Math.max(1, packed);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) throws IOException {
        passed += bytes;
        if (passed > MOST_BYTES || (passed > RATIO_COUNTS_FROM && passed / packed > RATIO)) {
            throw new ArchiveFault(Refusal.ZIP_TOO_LARGE);
        }
    }
}
