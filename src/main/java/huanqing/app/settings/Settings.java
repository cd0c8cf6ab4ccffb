package huanqing.app.settings;

import java.util.Optional;

/**
 * What changes the look and no number; everything else lives in the ledger.
 *
 * @param amountsHidden whether amounts are masked on screen
 * @param window empty until the window was closed once
 */
public record Settings(
        LanguageChoice language, ThemeChoice theme, boolean amountsHidden, Optional<WindowPlace> window) {
    public static final Settings FIRST_START =
            new Settings(LanguageChoice.SYSTEM, ThemeChoice.SYSTEM, false, Optional.empty());

    public Settings withLanguage(LanguageChoice wanted) {
        return new Settings(wanted, theme, amountsHidden, window);
    }

    public Settings withTheme(ThemeChoice wanted) {
        return new Settings(language, wanted, amountsHidden, window);
    }

    public Settings withAmountsHidden(boolean wanted) {
        return new Settings(language, theme, wanted, window);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(language, theme, amountsHidden, Optional.of(place));
    }
}
