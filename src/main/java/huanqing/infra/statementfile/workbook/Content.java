package huanqing.infra.statementfile.workbook;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a workbook, to be read from the beginning as often as needed: its parts stand in no certain order.
 *
 * @param size how many bytes there are, which bounds what they may unpack to
 */
public record Content(Opener opener, long size) {
    /** Opens the bytes once more. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }
}
