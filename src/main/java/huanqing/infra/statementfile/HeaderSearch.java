package huanqing.infra.statementfile;

import huanqing.app.statement.table.KnownTable;
import huanqing.domain.statement.table.TableMapping;
import huanqing.infra.statementfile.head.Encoding;
import huanqing.infra.statementfile.line.Line;
import huanqing.infra.statementfile.line.StrictText;
import huanqing.infra.statementfile.profile.Layouts;
import huanqing.infra.statementfile.profile.Profile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the line of column names, and finds the charset by the same stroke: the names come out in one charset only. So
 * neither a line number, nor a company's name, nor a damaged byte elsewhere can mislead it.
 */
final class HeaderSearch {
    private static final char[] SEPARATORS = {',', '\t', ';'};
    private static final int FEWEST_CELLS = 4;
    private static final int FEWEST_IN_A_TABLE = 2;
    private static final int MOST_MISSING = 3;

    /** A recognised header and the decoder that made it readable. */
    record Found(Header header, StrictText text) {}

    private final List<Profile> profiles;
    private final List<KnownTable> tables;
    private final List<StrictText> charsets;
    private final boolean open;
    private List<String> missing = List.of();

    HeaderSearch(Layouts layouts, Encoding encoding) {
        this.profiles = layouts.profiles();
        this.tables = layouts.tables();
        this.charsets = encoding.candidates().stream().map(StrictText::new).toList();
        this.open = encoding.isOpen();
    }

    Optional<Found> in(Line line) {
        if (line.tooLong() || !hasCells(line.bytes())) {
            return Optional.empty();
        }
        Optional<Found> remembered = asRemembered(line);
        if (remembered.isPresent()) {
            return remembered;
        }
        for (StrictText text : charsets) {
            Optional<Header> header = text.decode(line.bytes()).flatMap(this::recognised);
            if (header.isPresent()) {
                return Optional.of(new Found(header.get(), text));
            }
        }
        return Optional.empty();
    }

    /** A table whose charset the person chose once, where the column names come out in it. */
    private Optional<Found> asRemembered(Line line) {
        return tables.stream()
                .filter(table -> open && table.charset().isPresent())
                .map(table ->
                        asRemembered(line, table, new StrictText(table.charset().get())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Found> asRemembered(Line line, KnownTable table, StrictText text) {
        return text.decode(line.bytes())
                .flatMap(decoded -> explained(decoded, List.of(table)))
                .map(header -> new Found(header, text));
    }

    /** The header that a decoded line is, if it is one. */
    Optional<Header> recognised(String line) {
        for (char separator : SEPARATORS) {
            List<String> names = Header.names(line, separator);
            if (names.size() < FEWEST_CELLS) {
                continue;
            }
            Optional<Profile> profile = profiles.stream()
                    .filter(candidate -> candidate.accepts(names))
                    .max(Comparator.comparingInt(candidate -> candidate.likeness(names)));
            if (profile.isPresent()) {
                return Optional.of(Header.of(profile.get(), names, line, separator));
            }
            noteNearMiss(names);
        }
        return tables.isEmpty() ? Optional.empty() : explained(line, tables);
    }

    private static Optional<Header> explained(String line, List<KnownTable> tables) {
        for (char separator : SEPARATORS) {
            List<String> names = TableMapping.header(Sketcher.cells(line, separator));
            for (KnownTable table : tables) {
                if (table.mapping().header().equals(names)) {
                    return Optional.of(Header.of(table.mapping(), separator));
                }
            }
        }
        return Optional.empty();
    }

    /** The required names that a line lacks which is a statement's header but for them; empty when none was seen. */
    List<String> missing() {
        return missing;
    }

    private void noteNearMiss(List<String> names) {
        profiles.stream()
                .filter(candidate -> candidate.refusal().isEmpty())
                .map(candidate -> candidate.missing(names))
                .filter(lacking -> lacking.size() <= MOST_MISSING)
                .min(Comparator.comparingInt(List::size))
                .ifPresent(lacking -> missing = lacking);
    }

    private boolean hasCells(byte[] bytes) {
        int fewest = tables.isEmpty() ? FEWEST_CELLS : FEWEST_IN_A_TABLE;
        for (char separator : SEPARATORS) {
            int count = 0;
            for (byte b : bytes) {
                count += b == separator ? 1 : 0;
            }
            if (count >= fewest - 1) {
                return true;
            }
        }
        return false;
    }
}
