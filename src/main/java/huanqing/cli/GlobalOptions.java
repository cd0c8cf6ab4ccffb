package huanqing.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name. */
public final class GlobalOptions {
    /** The languages that the program speaks. */
    public enum Lang {
        zh,
        en
    }

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The ledger file; without it the one in your user data folder.")
    private Path ledger;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            scope = ScopeType.INHERIT,
            description = "The day to reckon from; without it the clock's, in China time.")
    private LocalDate today;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            description = "Language of the text output; without it the system's.")
    private Lang lang;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print one JSON object: money in fen, dates ISO, UTF-8.")
    private boolean json;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "A file whose first line opens an encrypted ledger.")
    private Path passphraseFile;

    public Optional<Path> ledger() {
        return Optional.ofNullable(ledger);
    }

    public Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    public Optional<Lang> lang() {
        return Optional.ofNullable(lang);
    }

    public boolean json() {
        return json;
    }

    public Optional<Path> passphraseFile() {
        return Optional.ofNullable(passphraseFile);
    }
}
