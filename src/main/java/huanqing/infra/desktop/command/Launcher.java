package huanqing.infra.desktop.command;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file by which this program is started, and starting it, or another, apart from this run. */
public final class Launcher {
    private Launcher() {}

    /** The launcher of the installed program, or of the built one; none where a build tool or a debugger started it. */
    public static Optional<Path> ofThisRun() {
        return Stream.of("jpackage.app-path", "huanqing.launcher")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
    }

    /** Starts a program that goes on when this one has ended. */
    public static void start(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectInput(Redirect.from(nothing()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
