package huanqing.cli;

import huanqing.app.settings.ThemeChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How the window is to be opened, where no command is given. */
final class WindowOptions {
    /** The looks that can be asked for. */
    enum Theme {
        light,
        dark,
        system
    }

    @Option(names = "--demo", description = "Open the window on the demo.")
    private boolean demo;

    @Option(
            names = "--smoke",
            paramLabel = "DIR",
            description = "Open the window on the demo, write a PNG of each view and timing.json into DIR, and end.")
    private Path smoke;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|system",
            description = "Look of the window, for this time; without it as you last chose.")
    private Theme theme;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            converter = WindowSize.Reading.class,
            description = "Size of the window, e.g. 1280x800.")
    private WindowSize size;

    @Option(
            names = "--open",
            paramLabel = "DUE",
            description = "Open the window at this due, as 'dues' names it, e.g. huabei-2026-11.")
    private String due;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Statements to import in the window. A window that is open already takes them over.")
    private List<Path> files = List.of();

    /** The first of the files that is none; then it was rather a command that was misspelt. */
    Optional<Path> missingFile() {
        return files.stream().filter(file -> !Files.exists(file)).findFirst();
    }

    WindowRequest with(GlobalOptions options) {
        return new WindowRequest(
                options.ledger(),
                options.today(),
                options.lang(),
                Optional.ofNullable(theme)
                        .map(wanted -> ThemeChoice.valueOf(wanted.name().toUpperCase(Locale.ROOT))),
                Optional.ofNullable(size),
                Optional.ofNullable(smoke),
                demo,
                files,
                Optional.ofNullable(due));
    }
}
