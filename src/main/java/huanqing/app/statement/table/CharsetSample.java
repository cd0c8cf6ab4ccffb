package huanqing.app.statement.table;

/**
 * How a file's beginning reads in a charset that fits every byte of it.
 *
 * @param charset its name, e.g. {@code Big5}
 * @param line a line of the file with words in it
 */
public record CharsetSample(String charset, String line) {}
