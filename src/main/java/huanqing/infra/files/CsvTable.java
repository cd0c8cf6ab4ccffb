package huanqing.infra.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import huanqing.app.report.TableFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Comma-separated text. It begins with a byte order mark, without which table programs do not take it for UTF-8, and text
 * that they would run as a formula is led by an apostrophe.
 */
public final class CsvTable implements TableFormat {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";
    private static final String FORMULA = "(?s)[=+\\-@\\t\\r].*";

    @Override
    public byte[] bytes(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(CsvTable::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return cell.matches(FORMULA) && !cell.matches(NUMBER) ? "'" + cell : cell;
    }
}
