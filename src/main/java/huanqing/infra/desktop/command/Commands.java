package huanqing.infra.desktop.command;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs a tool of the system and waits for its answer. */
@FunctionalInterface
public interface Commands {
    int SECONDS = 10;

    /** What it gives where the tool is missing or does not end. */
    Outcome NOT_RUN = new Outcome(-1, "");

    /** Exit code and all that was printed. */
    record Outcome(int exit, String printed) {
        public boolean isDone() {
            return exit == 0;
        }

        public boolean wasRun() {
            return exit >= 0;
        }
    }

    Outcome run(List<String> command);

    /** The tools of this machine. */
    static Commands ofThisSystem() {
        return Commands::runHere;
    }

    private static Outcome runHere(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            // Read beside the waiting, or a tool that prints much would wait for us and we for it.
            CompletableFuture<String> printed = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return NOT_RUN;
            }
            // A tool may leave a child behind that keeps the pipe open for ever.
            printed.completeOnTimeout("", 1, TimeUnit.SECONDS);
            return new Outcome(process.exitValue(), printed.join().strip());
        } catch (IOException e) {
            System.getLogger(Commands.class.getName()).log(Level.DEBUG, "A tool of the system is not there", e);
            return NOT_RUN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_RUN;
        }
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
