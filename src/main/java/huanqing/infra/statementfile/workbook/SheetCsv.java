package huanqing.infra.statementfile.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a sheet as CSV while it is read. A line break inside a cell becomes a blank, so that a row stays a line. */
final class SheetCsv extends InputStream {
    private static final int MOST_ROWS = 1 << 20;

    private final Parts parts;
    private final SheetRows rows;
    private byte[] ready = new byte[0];
    private int at;
    private int written;

    /** A row's blank cells at the end are not in the file at all. */
    private int width;

    SheetCsv(Parts parts, SheetRows rows) {
        this.parts = parts;
        this.rows = rows;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == ready.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private boolean fill() throws IOException {
        List<String> cells = written < MOST_ROWS ? rows.next() : null;
        if (cells == null) {
            return false;
        }
        int number = Math.min(rows.number(), MOST_ROWS);
        String missing = "\n".repeat(Math.max(0, number - written - 1));
        written = Math.max(number, written + 1);
        width = Math.max(width, cells.size());
        String line = cells.stream().map(SheetCsv::quoted).collect(Collectors.joining(","))
                + ",".repeat(width - cells.size());
        ready = (missing + line + "\n").getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    private static String quoted(String cell) {
        String text = cell.replaceAll("[\r\n]+", " ");
        boolean needsQuotes = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
