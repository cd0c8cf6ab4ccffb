package huanqing.infra.desktop.schedule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the system is to start.
 *
 * @param launcher the program, as it was started by the person
 */
public record Target(Path launcher, Path ledger) {
    /** A notice's buttons work for as long as its program runs: until just before the next start. */
    private static final String MINUTES = "14";

    public Target {
        launcher = launcher.toAbsolutePath();
        ledger = ledger.toAbsolutePath();
    }

    /** The whole command line. */
    List<String> command() {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments());
        return command;
    }

    List<String> arguments() {
        return List.of("remind", "--stay", MINUTES, "--ledger", ledger.toString());
    }
}
