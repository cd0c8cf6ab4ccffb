package huanqing.cli;

import huanqing.app.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

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

    WindowRequest with(GlobalOptions options) {
        return new WindowRequest(
                options.ledger(),
                options.today(),
                options.lang(),
                Optional.ofNullable(theme)
                        .map(wanted -> ThemeChoice.valueOf(wanted.name().toUpperCase(Locale.ROOT))),
                Optional.ofNullable(size),
                Optional.ofNullable(smoke),
                demo);
    }
}
