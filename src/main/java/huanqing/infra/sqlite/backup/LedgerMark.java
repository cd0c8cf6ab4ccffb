package huanqing.infra.sqlite.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** By what a file is known as a ledger of this program, read off its first bytes without opening it. */
public final class LedgerMark {
    /** {@code application_id} of a ledger: "HQ01". */
    public static final int APPLICATION_ID = 0x48513031;

    private static final int PAGES_AT = 28;
    private static final int APPLICATION_ID_AT = 68;

    private LedgerMark() {}

    /**
     * Whether the file is another program's database. A new ledger that was cut off before it had a table is not, and
     * while there is a log beside the file, only the database itself can tell.
     */
    public static boolean isForeign(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        boolean logged = Files.exists(log) && Files.size(log) > 0;
        if (logged || Files.size(file) < APPLICATION_ID_AT + Integer.BYTES) {
            return false;
        }
        return number(file, APPLICATION_ID_AT) != APPLICATION_ID && number(file, PAGES_AT) != 1;
    }

    private static int number(Path file, int at) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(at);
            return in.readInt();
        }
    }
}
