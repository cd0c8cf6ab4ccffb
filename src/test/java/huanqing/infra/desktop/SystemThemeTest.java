package huanqing.infra.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemThemeTest {
    @Test
    void gnome_says_it_by_its_colour_scheme() {
        assertTrue(dark("Linux", Map.of("color-scheme", "'prefer-dark'")));
        assertFalse(dark("Linux", Map.of("color-scheme", "'prefer-light'", "gtk-theme", "'Adwaita-dark'")));
    }

    @Test
    void an_older_gnome_says_it_by_its_theme() {
        assertTrue(dark("Linux", Map.of("color-scheme", "'default'", "gtk-theme", "'Adwaita-dark'")));
        assertFalse(dark("Linux", Map.of("color-scheme", "'default'", "gtk-theme", "'Adwaita'")));
    }

    @Test
    void windows_and_macos_are_asked_in_their_own_way() {
        assertTrue(dark("Windows 11", Map.of("AppsUseLightTheme", "AppsUseLightTheme    REG_DWORD    0x0")));
        assertFalse(dark("Windows 11", Map.of("AppsUseLightTheme", "AppsUseLightTheme    REG_DWORD    0x1")));
        assertTrue(dark("Mac OS X", Map.of("AppleInterfaceStyle", "Dark")));
    }

    @Test
    void a_desktop_that_does_not_say_is_light() {
        assertFalse(dark("Linux", Map.of()));
        assertFalse(dark("Mac OS X", Map.of()));
        assertFalse(dark("SunOS", Map.of()));
    }

    /** Answers a command by its last word. */
    private static boolean dark(String system, Map<String, String> answers) {
        return new SystemTheme(
                        system, (List<String> command) -> answers.getOrDefault(command.get(command.size() - 1), ""))
                .isDark();
    }
}
