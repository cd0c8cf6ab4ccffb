package huanqing.infra.statementfile.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.OptionalInt;

/** The end record of a ZIP, read before anything trusts the archive: how many entries it says to have. */
final class EndRecord {
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private EndRecord() {}

    /** The announced number of entries, 65,535 for "too many to say here"; empty when there is no end record. */
    static OptionalInt entries(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(zip.length(), LENGTH + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            zip.seek(zip.length() - length);
            zip.readFully(tail);
            for (int at = length - LENGTH; at >= 0; at--) {
                if (tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6) {
                    return OptionalInt.of((tail[at + 10] & 0xff) | (tail[at + 11] & 0xff) << 8);
                }
            }
            return OptionalInt.empty();
        }
    }
}
