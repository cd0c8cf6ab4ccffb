package huanqing.infra.statementfile.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The first bytes of a packed statement, and what follows them. A fault among them comes after the bytes that came before it, so
 * that these can still tell what the file is.
 *
 * @param rest gives the fault, each time that it is read, where the head ended in one
 */
public record ArchiveHead(byte[] bytes, InputStream rest) {
    /** In small pieces, because unpacking gives nothing of a piece that has a fault. */
    private static final int PIECE = 128;

    public static ArchiveHead of(InputStream in, int most) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try {
            byte[] piece = in.readNBytes(PIECE);
            while (piece.length > 0) {
                head.write(piece);
                piece = in.readNBytes(Math.min(PIECE, most - head.size()));
            }
        } catch (ArchiveFault fault) {
            return new ArchiveHead(head.toByteArray(), new Broken(fault));
        }
        return new ArchiveHead(head.toByteArray(), in);
    }

    /** What is left of a stream that has failed. */
    private static final class Broken extends InputStream {
        private final ArchiveFault fault;

        Broken(ArchiveFault fault) {
            this.fault = fault;
        }

        @Override
        public int read() throws IOException {
            throw fault;
        }
    }
}
