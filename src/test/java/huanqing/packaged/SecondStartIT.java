package huanqing.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program started again while its window is open; the window is painted without a screen. */
class SecondStartIT {
    private static final Path HOME = Path.of(System.getProperty("huanqing.home"));

    @TempDir
    Path folder;

    private final List<Process> windows = new ArrayList<>();

    @AfterEach
    void end() {
        windows.forEach(Process::destroyForcibly);
    }

    @Test
    void hands_over_and_ends_and_takes_the_place_of_a_killed_window() throws Exception {
        Process first = window();
        assertEquals(0, secondStart("--open", "huabei-2026-11"));
        assertTrue(first.isAlive());
        assertEquals(0, ends(start("check")), "a command works beside the window");

        first.destroyForcibly().waitFor();
        Process next = window();
        assertEquals(0, secondStart());
        assertTrue(next.isAlive());
    }

    @Test
    void another_ledger_opens_another_window() throws Exception {
        window();
        Process other = start("--ledger", folder.resolve("other.db").toString());
        windows.add(other);
        assertFalse(other.waitFor(3, TimeUnit.SECONDS), "it has a window of its own");
    }

    /** A window that stands: its ledger is there, and its socket hears; that of a killed one does not. */
    private Process window() throws Exception {
        Process window = start();
        windows.add(window);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.exists(folder.resolve("huanqing/ledger.db")) || !isHeard()) {
            assertTrue(window.isAlive() && System.nanoTime() < end, "no window");
            Thread.sleep(50);
        }
        return window;
    }

    private boolean isHeard() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("huanqing"))) {
            return files.filter(file -> file.toString().endsWith(".sock")).anyMatch(SecondStartIT::isHeard);
        }
    }

    private static boolean isHeard(Path socket) {
        try {
            SocketChannel.open(UnixDomainSocketAddress.of(socket)).close();
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private int secondStart(String... arguments) throws Exception {
        return ends(start(arguments));
    }

    private static int ends(Process process) throws InterruptedException {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it did not end");
        return process.exitValue();
    }

    private Process start(String... arguments) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(HOME.resolve("bin")
                .resolve(windows ? "huanqing.bat" : "huanqing")
                .toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        builder.environment()
                .put(
                        "HUANQING_JAVA_OPTS",
                        "--patch-module javafx.graphics=" + monocle()
                                + " -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw");
        return builder.start();
    }

    /** The toolkit's stand-in for a screen, which is no part of the program. */
    private static String monocle() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("monocle"))
                .findFirst()
                .orElseThrow();
    }
}
