package huanqing.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.app.settings.WindowPlace;
import huanqing.i18n.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookTest {
    private final Memory memory = new Memory();

    @Test
    void what_is_chosen_is_remembered_at_once_and_found_at_the_next_start() {
        Look first = look(false);
        first.languageChoiceProperty().set(LanguageChoice.EN);
        first.themeChoiceProperty().set(ThemeChoice.DARK);
        first.amountsHiddenProperty().set(true);
        first.remember(new WindowPlace(10, 20, 1000, 700, false));

        Look second = look(false);
        assertEquals(Language.EN, second.languageProperty().get());
        assertTrue(second.darkProperty().get());
        assertTrue(second.amountsHiddenProperty().get());
        assertEquals(Optional.of(new WindowPlace(10, 20, 1000, 700, false)), second.windowPlace());
    }

    @Test
    void without_a_choice_it_is_as_dark_as_the_desktop() {
        Look look = look(true);
        assertFalse(look.darkProperty().get());
        look.askDesktop();
        assertTrue(look.darkProperty().get());
        look.themeChoiceProperty().set(ThemeChoice.LIGHT);
        assertFalse(look.darkProperty().get());
    }

    private Look look(boolean desktopDark) {
        return new Look(memory, () -> desktopDark, Background.direct());
    }

    private static final class Memory implements SettingsStore {
        private Settings kept = Settings.FIRST_START;

        @Override
        public Settings load() {
            return kept;
        }

        @Override
        public void save(Settings settings) {
            kept = settings;
        }
    }
}
