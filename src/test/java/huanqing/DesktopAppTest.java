package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.infra.files.UserFolders;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DesktopAppTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void on_linux_a_window_needs_a_display_or_a_named_stand_in() {
        assertFalse(DesktopApp.hasDisplay(false, Map.of()));
        assertFalse(DesktopApp.hasDisplay(false, Map.of("DISPLAY", " ")));
        assertTrue(DesktopApp.hasDisplay(false, Map.of("DISPLAY", ":0")));
        assertTrue(DesktopApp.hasDisplay(true, Map.of()));
    }

    @Test
    void the_demo_fills_a_ledger_up_to_its_last_day() {
        try (OpenedLedger ledger =
                new Wiring(Clock.systemUTC(), new UserFolders("Linux", Map.of(), Path.of("not-used"))).openPassing()) {
            assertEquals(LocalDate.of(2026, 11, 20), Demo.fill(ledger, Progress.NONE));
            assertEquals(1, ledger.statements().listImports().run().size());
        }
    }
}
