package huanqing.infra.statementfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes one row's text apart into cells. */
final class Cells {
    /** Stands behind a row while it is parsed: if it does not come back as a cell, a quote was left open. */
    private static final String SENTINEL = "\u0001end";

    private static final Pattern PADDED_QUOTE = Pattern.compile("\"[ \\t]+(?=[,;]|$)");

    private Cells() {}

    /** Split at every separator; quotes are letters like any other. Padding stays. */
    static List<String> split(String line, char separator) {
        List<String> cells = new ArrayList<>(20);
        int start = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, start)) {
            cells.add(line.substring(start, at));
            start = at + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }

    /**
     * The row by the rules of RFC 4180, padding behind a closing quote forgiven; empty when it breaks them or leaves a quote
     * open.
     */
    static Optional<List<String>> quoted(String row, char separator) {
        String unpadded = PADDED_QUOTE.matcher(row).replaceAll("\"");
        return parsed(unpadded, separator);
    }

    private static Optional<List<String>> parsed(String row, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofCsvRecord(row + separator + SENTINEL)) {
            List<CsvRecord> records = reader.stream().limit(2).toList();
            List<String> cells = new ArrayList<>(records.get(0).getFields());
            boolean whole =
                    records.size() == 1 && cells.remove(cells.size() - 1).equals(SENTINEL);
            return whole ? Optional.of(cells) : Optional.empty();
        } catch (CsvParseException | java.io.IOException notRfc) {
            return Optional.empty();
        }
    }

    /** Without padding: blanks, tabs, ideographic and no-break spaces, byte order marks. */
    static String trimmed(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isPadding(cell.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** Without padding and without quotes around the whole; doubled quotes inside become single ones. */
    static String unquoted(String cell) {
        return trimmed(unwrapped(cell));
    }

    /** The cell as it is, but for quotes around its whole; the padding that it has tells whole numbers from broken ones. */
    static String unwrapped(String cell) {
        String text = trimmed(cell);
        boolean wrapped = text.length() > 1 && text.charAt(0) == '"' && text.charAt(text.length() - 1) == '"';
        return wrapped ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static boolean isPadding(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff';
    }
}
