package huanqing.infra.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huanqing.infra.desktop.window.OnlyWindow.Claim;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlyWindowTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Errand NOTHING = new Errand(List.of(), Optional.empty());

    @TempDir
    private Path folder;

    private final BlockingQueue<Errand> heard = new LinkedBlockingQueue<>();

    @Test
    void a_later_start_gives_its_errand_to_the_first() throws Exception {
        Errand errand = new Errand(List.of(Path.of("账单 一.zip"), Path.of("b.csv")), Optional.of("huabei-2026-11"));
        try (OnlyWindow first = first("ledger.db")) {
            first.listen(heard::add);
            assertInstanceOf(Claim.HandedOver.class, claim("ledger.db", errand));
            Errand arrived = heard.poll(5, TimeUnit.SECONDS);
            assertEquals(errand, arrived);
            assertEquals(Path.of("账单 一.zip").toAbsolutePath(), arrived.files().get(0));
        }
    }

    @Test
    void an_errand_waits_until_the_window_stands() throws Exception {
        try (OnlyWindow first = first("ledger.db")) {
            Thread slow = new Thread(() -> {
                sleep(SHORT.toMillis());
                first.listen(heard::add);
            });
            slow.start();
            assertInstanceOf(
                    Claim.HandedOver.class,
                    OnlyWindow.claim(folder, folder.resolve("ledger.db"), NOTHING, Duration.ofSeconds(10)));
        }
    }

    @Test
    void two_ledgers_have_two_windows() {
        try (OnlyWindow one = first("one.db");
                OnlyWindow other = first("other.db")) {
            one.listen(heard::add);
            other.listen(heard::add);
            assertEquals(0, heard.size());
        }
    }

    @Test
    void another_name_of_the_same_file_is_the_same_ledger() throws Exception {
        Files.createFile(folder.resolve("ledger.db"));
        Files.createSymbolicLink(folder.resolve("linked.db"), folder.resolve("ledger.db"));
        try (OnlyWindow first = first("ledger.db")) {
            first.listen(heard::add);
            assertInstanceOf(Claim.HandedOver.class, claim("linked.db", NOTHING));
        }
    }

    @Test
    void a_window_that_does_not_answer_is_said_to_be_so() {
        OnlyWindow silent = first("ledger.db");
        assertInstanceOf(Claim.NoAnswer.class, claim("ledger.db", NOTHING));
        silent.close();
    }

    @Test
    void a_closed_window_makes_room() {
        first("ledger.db").close();
        first("ledger.db").close();
    }

    @Test
    void a_killed_window_stops_nobody() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString(),
                        folder.resolve("ledger.db").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('h', holder.getInputStream().read(), "the other process holds the window");
        assertInstanceOf(Claim.HandedOver.class, claim("ledger.db", NOTHING, Duration.ofSeconds(10)));
        holder.destroyForcibly().waitFor();
        first("ledger.db").close();
    }

    @Test
    void where_no_socket_fits_the_window_opens_alone() {
        Path deep = folder.resolve("很深的文件夹".repeat(8)).resolve("d".repeat(40));
        assertInstanceOf(Claim.Alone.class, OnlyWindow.claim(deep, folder.resolve("ledger.db"), NOTHING, SHORT));
    }

    /** Holds the window of a ledger in a process of its own until it is killed. */
    static final class Holder {
        public static void main(String[] arguments) {
            Claim claim = OnlyWindow.claim(Path.of(arguments[0]), Path.of(arguments[1]), NOTHING, SHORT);
            ((Claim.First) claim).window().listen(errand -> {});
            System.out.print('h');
            System.out.flush();
            sleep(60_000);
        }
    }

    private OnlyWindow first(String ledger) {
        return assertInstanceOf(Claim.First.class, claim(ledger, NOTHING)).window();
    }

    private Claim claim(String ledger, Errand errand) {
        return claim(ledger, errand, SHORT);
    }

    private Claim claim(String ledger, Errand errand, Duration patience) {
        return OnlyWindow.claim(folder, folder.resolve(ledger), errand, patience);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
