package huanqing.app.statement;

import huanqing.app.statement.table.KnownTable;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.table.TableMapping;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file to be read, with what the person said about it.
 *
 * @param password opens an encrypted ZIP; not kept
 * @param charset what the file is written in, where the person knows better
 * @param lowTrust whether a layout without order numbers and statuses is welcome too
 * @param explanation what the columns of the table mean; it is remembered once the file is imported
 * @param afresh whether the person wants to explain the table once more, whatever is remembered
 * @param known explanations of earlier files
 */
public record ImportRequest(
        Path file,
        Optional<char[]> password,
        Optional<Charset> charset,
        boolean lowTrust,
        Optional<TableMapping> explanation,
        boolean afresh,
        List<KnownTable> known) {

    /** The file alone. */
    public static ImportRequest of(Path file) {
        return new ImportRequest(file, Optional.empty(), Optional.empty(), false, Optional.empty(), false, List.of());
    }

    public ImportRequest openedBy(Optional<char[]> wanted) {
        return new ImportRequest(file, wanted, charset, lowTrust, explanation, afresh, known);
    }

    public ImportRequest writtenIn(Optional<Charset> wanted) {
        return new ImportRequest(file, password, wanted, lowTrust, explanation, afresh, known);
    }

    public ImportRequest withLowTrust(boolean wanted) {
        return new ImportRequest(file, password, charset, wanted, explanation, afresh, known);
    }

    public ImportRequest explainedBy(Optional<TableMapping> wanted) {
        return new ImportRequest(file, password, charset, lowTrust, wanted, afresh, known);
    }

    public ImportRequest afresh(boolean wanted) {
        return new ImportRequest(file, password, charset, lowTrust, explanation, wanted, known);
    }

    ImportRequest knowing(List<KnownTable> wanted) {
        return new ImportRequest(file, password, charset, lowTrust, explanation, afresh, afresh ? List.of() : wanted);
    }

    /** All explanations, the one for this file first. */
    public List<KnownTable> tables() {
        return Stream.concat(explanation.map(this::explained).stream(), known.stream())
                .toList();
    }

    /** What is to be remembered of a file that turned out to be of this layout; empty where nothing new was said of it. */
    Optional<KnownTable> said(String layout) {
        return tables().stream()
                .filter(table -> table.mapping().layout().equals(layout))
                .findFirst()
                .map(table -> new KnownTable(table.mapping(), charset.or(table::charset)))
                .filter(table -> explanation.isPresent() || charset.isPresent());
    }

    /** The charset in which a file of this layout was read because an earlier one was; empty where it was found out or said. */
    Optional<String> rememberedCharset(StatementFacts facts) {
        return tables().stream()
                .filter(table -> charset.isEmpty() && table.mapping().layout().equals(facts.layout()))
                .findFirst()
                .flatMap(KnownTable::charset)
                .map(Charset::name)
                .filter(facts.charset()::equals);
    }

    private KnownTable explained(TableMapping mapping) {
        return new KnownTable(
                mapping,
                known.stream()
                        .filter(table -> table.mapping().header().equals(mapping.header()))
                        .findFirst()
                        .flatMap(KnownTable::charset));
    }
}
