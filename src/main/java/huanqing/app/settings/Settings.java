package huanqing.app.settings;

import java.util.Optional;

/**
 * What changes the look and no number; everything else lives in the ledger.
 *
 * @param amountsHidden whether amounts are masked on screen, as it was last
 * @param hiddenAtStart whether each start begins with masked amounts, however it was last
 * @param spoken the language that the window spoke last, for a run that the system starts without saying its own
 * @param window empty until the window was closed once
 */
public record Settings(
        LanguageChoice language,
        ThemeChoice theme,
        boolean amountsHidden,
        boolean hiddenAtStart,
        Optional<LanguageChoice> spoken,
        Optional<WindowPlace> window) {
    public static final Settings FIRST_START =
            new Settings(LanguageChoice.SYSTEM, ThemeChoice.SYSTEM, false, false, Optional.empty(), Optional.empty());

    public Settings withLanguage(LanguageChoice wanted) {
        return new Settings(wanted, theme, amountsHidden, hiddenAtStart, spoken, window);
    }

    public Settings withTheme(ThemeChoice wanted) {
        return new Settings(language, wanted, amountsHidden, hiddenAtStart, spoken, window);
    }

    public Settings withAmountsHidden(boolean wanted) {
        return new Settings(language, theme, wanted, hiddenAtStart, spoken, window);
    }

    public Settings withHiddenAtStart(boolean wanted) {
        return new Settings(language, theme, amountsHidden, wanted, spoken, window);
    }

    public Settings withSpoken(LanguageChoice now) {
        return new Settings(language, theme, amountsHidden, hiddenAtStart, Optional.of(now), window);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(language, theme, amountsHidden, hiddenAtStart, spoken, Optional.of(place));
    }
}
