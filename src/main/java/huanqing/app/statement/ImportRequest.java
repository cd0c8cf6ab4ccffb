package huanqing.app.statement;

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
        List<TableMapping> known) {

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

    ImportRequest knowing(List<TableMapping> wanted) {
        return new ImportRequest(file, password, charset, lowTrust, explanation, afresh, afresh ? List.of() : wanted);
    }

    /** All explanations, the one for this file first. */
    public List<TableMapping> mappings() {
        return Stream.concat(explanation.stream(), known.stream()).toList();
    }
}
