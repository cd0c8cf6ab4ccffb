package huanqing.infra.statementfile;

import huanqing.app.statement.table.CharsetSample;
import huanqing.app.statement.table.TableSketch;
import huanqing.infra.statementfile.head.Encoding;
import huanqing.infra.statementfile.line.Line;
import huanqing.infra.statementfile.line.StrictText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws the beginning of a file that is in no known layout, so that the person can say what it is. */
final class Sketcher {
    private static final int LINES = 60;
    private static final int SAMPLE = 120;

    /** What files from this part of the world are in, the likelier first. */
    private static final List<String> CHARSETS =
            List.of("UTF-8", "GB18030", "Big5", "Shift_JIS", "EUC-KR", "windows-1252", "ISO-8859-1");

    private final List<byte[]> lines;

    Sketcher(List<Line> preamble) {
        lines = preamble.stream()
                .filter(line -> !line.tooLong() && line.ended())
                .limit(LINES)
                .map(Line::bytes)
                .toList();
    }

    /** The sketch in the first of the encoding's charsets that fits every line; without rows where none does. */
    TableSketch sketch(Encoding encoding) {
        List<CharsetSample> choices = encoding.utf16().isPresent() ? List.of() : choices();
        return encoding.candidates().stream()
                .map(charset -> decoded(charset).map(texts -> new TableSketch(charset.name(), rows(texts), choices)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new TableSketch("", List.of(), choices));
    }

    private List<CharsetSample> choices() {
        Set<String> seen = new LinkedHashSet<>();
        return CHARSETS.stream()
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .map(charset -> decoded(charset)
                        .flatMap(Sketcher::tellingLine)
                        .map(line -> new CharsetSample(charset.name(), line)))
                .flatMap(Optional::stream)
                .filter(sample -> seen.add(sample.line()))
                .toList();
    }

    private Optional<List<String>> decoded(Charset charset) {
        StrictText text = new StrictText(charset);
        List<String> texts = new ArrayList<>();
        for (byte[] line : lines) {
            Optional<String> decoded = text.decode(line);
            if (decoded.isEmpty()) {
                return Optional.empty();
            }
            texts.add(decoded.get());
        }
        return Optional.of(texts);
    }

    /** A line by which charsets can be told apart: the one with the most letters beyond ASCII; empty without any. */
    private static Optional<String> tellingLine(List<String> texts) {
        return texts.stream()
                .max(Comparator.comparingLong(Sketcher::beyondAscii))
                .filter(line -> beyondAscii(line) > 0)
                .map(line -> line.length() > SAMPLE ? line.substring(0, SAMPLE) : line);
    }

    private static long beyondAscii(String text) {
        return text.chars().filter(c -> c > 0x7f).count();
    }

    private static List<List<String>> rows(List<String> texts) {
        char separator = Stream.of(',', '\t', ';')
                .max(Comparator.comparingLong(each -> count(texts, each)))
                .orElseThrow();
        return texts.stream().map(line -> cells(line, separator)).toList();
    }

    private static long count(List<String> texts, char separator) {
        return texts.stream()
                .mapToLong(text -> text.chars().filter(c -> c == separator).count())
                .sum();
    }

    static List<String> cells(String line, char separator) {
        return Cells.quoted(line, separator).orElseGet(() -> Cells.split(line, separator)).stream()
                .map(Cells::unquoted)
                .toList();
    }
}
