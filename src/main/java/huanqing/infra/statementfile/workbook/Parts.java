package huanqing.infra.statementfile.workbook;

import huanqing.app.statement.Refusal;
import huanqing.infra.statementfile.archive.ArchiveFault;
import huanqing.infra.statementfile.archive.LimitedStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** One pass over the parts of a workbook in the order of the archive. What is passed over counts towards the limits too. */
final class Parts implements Closeable {
    private static final int MOST_PARTS = 1_000;

    private final ZipInputStream zip;
    private final InputStream limited;
    private int seen;

    Parts(Content content) throws IOException {
        zip = new ZipInputStream(content.opener().open());
        limited = new LimitedStream(zip, content.size());
    }

    /** The next part's name, without a leading slash; null at the end. */
    String next() throws IOException {
        try {
            if (seen > 0) {
                limited.transferTo(OutputStream.nullOutputStream());
            }
            if (++seen > MOST_PARTS) {
                throw new ArchiveFault(Refusal.ZIP_TOO_LARGE);
            }
            ZipEntry entry = zip.getNextEntry();
            return entry == null ? null : entry.getName().replaceFirst("^/", "");
        } catch (ZipException | IllegalArgumentException broken) {
            throw new ArchiveFault(Refusal.ZIP_DAMAGED, broken);
        }
    }

    /** The bytes of the part that {@link #next} named; whoever closes them leaves the archive open. */
    InputStream part() {
        return new FilterInputStream(limited) {
            @Override
            public void close() {}
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
