package huanqing.infra.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.ThemeChoice;
import huanqing.app.settings.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final Settings CHOSEN = new Settings(
            LanguageChoice.EN,
            ThemeChoice.DARK,
            true,
            true,
            Optional.of(LanguageChoice.EN),
            Optional.of(new WindowPlace(1, 2, 1000, 700, true)));

    @TempDir
    private Path folder;

    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void place() {
        file = folder.resolve("not-yet-there").resolve("settings.json");
        settings = new SettingsFile(file);
    }

    @Test
    void the_first_start_follows_the_system() {
        assertEquals(Settings.FIRST_START, settings.load());
    }

    @Test
    void what_is_saved_is_loaded_and_nothing_else_is_left_in_the_folder() throws IOException {
        settings.save(CHOSEN);
        assertEquals(CHOSEN, new SettingsFile(file).load());
        try (var files = Files.list(file.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void a_key_of_a_later_version_survives() throws IOException {
        write("{\"language\": \"EN\", \"reminder_sound\": \"bell\"}");
        settings.save(CHOSEN);
        assertTrue(Files.readString(file).contains("\"reminder_sound\": \"bell\""));
    }

    @Test
    void a_value_that_cannot_be_read_is_as_if_it_was_not_said() throws IOException {
        write("{\"language\": \"KLINGON\", \"theme\": [], \"amounts_hidden\": 3, \"window\": {\"x\": \"far\"}}");
        assertEquals(Settings.FIRST_START, settings.load());
    }

    @Test
    void a_damaged_file_is_set_aside_and_not_overwritten() throws IOException {
        write("{\"language\": ");
        assertEquals(Settings.FIRST_START, settings.load());
        settings.save(CHOSEN);
        assertEquals(CHOSEN, settings.load());
        assertEquals("{\"language\": ", Files.readString(file.resolveSibling("settings.json.damaged")));
    }

    @Test
    void a_place_that_cannot_be_written_costs_the_memory_and_not_the_program() throws IOException {
        Files.writeString(folder.resolve("a-file"), "");
        SettingsFile nowhere = new SettingsFile(folder.resolve("a-file").resolve("settings.json"));
        nowhere.save(CHOSEN);
        assertEquals(Settings.FIRST_START, nowhere.load());
        assertFalse(Files.isDirectory(folder.resolve("a-file")));
    }

    private void write(String json) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
    }
}
