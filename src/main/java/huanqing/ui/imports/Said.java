package huanqing.ui.imports;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.domain.statement.table.TableMapping;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What the person has said about the file in hand. */
final class Said {
    private char[] password = {};
    private Optional<Charset> charset = Optional.empty();
    private Optional<TableMapping> explanation = Optional.empty();
    private boolean lowTrust;
    private boolean afresh;

    ImportRequest of(Path file) {
        return ImportRequest.of(file)
                .openedBy(password.length == 0 ? Optional.empty() : Optional.of(password))
                .writtenIn(charset)
                .withLowTrust(lowTrust)
                .explainedBy(explanation)
                .afresh(afresh);
    }

    void password(char[] typed) {
        forgetPassword();
        password = typed;
    }

    void charset(String name) {
        charset = Optional.of(Charset.forName(name));
    }

    void lowTrustWillDo() {
        lowTrust = true;
    }

    void explanation(TableMapping mapping) {
        explanation = Optional.of(mapping);
    }

    /** The table is to be explained once more, whatever was remembered, beginning in the charset that it was read in. */
    void nothingOfTheColumns(ImportReport read) {
        boolean remembered =
                read.warnings().stream().anyMatch(warning -> warning.kind() == ImportWarning.Kind.REMEMBERED_CHARSET);
        if (remembered) {
            charset(read.facts().charset());
        }
        explanation = Optional.empty();
        afresh = true;
    }

    void forgetPassword() {
        Arrays.fill(password, '\0');
        password = new char[0];
    }

    void forget() {
        forgetPassword();
        charset = Optional.empty();
        explanation = Optional.empty();
        lowTrust = false;
        afresh = false;
    }
}
