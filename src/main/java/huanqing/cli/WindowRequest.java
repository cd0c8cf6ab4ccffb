package huanqing.cli;

import huanqing.app.settings.ThemeChoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the window is to be opened.
 *
 * @param ledger empty for the ledger of this person on this system
 * @param smoke a folder for pictures: the window opens on the demo, is photographed view by view, and closes
 * @param language empty for the remembered one
 * @param theme empty for the remembered one
 * @param size empty for the remembered one
 * @param files statements to import once the window is open
 * @param due the due to look at first, as {@code dues} names it
 */
public record WindowRequest(
        Optional<Path> ledger,
        Optional<LocalDate> today,
        Optional<GlobalOptions.Lang> language,
        Optional<ThemeChoice> theme,
        Optional<WindowSize> size,
        Optional<Path> smoke,
        boolean demo,
        List<Path> files,
        Optional<String> due) {
    public static final WindowRequest PLAIN = new WindowRequest(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            Optional.empty());

    /** Whether the window opens on a ledger that is thrown away, and not on the person's own. */
    public boolean passing() {
        return demo || smoke.isPresent();
    }
}
