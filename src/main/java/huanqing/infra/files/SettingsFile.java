package huanqing.infra.files;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import huanqing.app.settings.LanguageChoice;
import huanqing.app.settings.Settings;
import huanqing.app.settings.SettingsStore;
import huanqing.app.settings.ThemeChoice;
import huanqing.app.settings.WindowPlace;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings as {@code settings.json}. A key that this version does not know is kept; a value that it cannot read is
 * taken as not said; a file that is no JSON is set aside under another name and never overwritten.
 */
public final class SettingsFile implements SettingsStore {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Settings load() {
        JsonObject stored = read();
        return new Settings(
                choice(stored, "language", LanguageChoice.class).orElse(LanguageChoice.SYSTEM),
                choice(stored, "theme", ThemeChoice.class).orElse(ThemeChoice.SYSTEM),
                isTrue(stored, "amounts_hidden"),
                isTrue(stored, "amounts_hidden_at_start"),
                choice(stored, "spoken", LanguageChoice.class),
                place(stored.get("window")));
    }

    @Override
    public synchronized void save(Settings settings) {
        JsonObject stored = read();
        stored.addProperty("language", settings.language().name());
        stored.addProperty("theme", settings.theme().name());
        stored.addProperty("amounts_hidden", settings.amountsHidden());
        stored.addProperty("amounts_hidden_at_start", settings.hiddenAtStart());
        settings.spoken().ifPresent(language -> stored.addProperty("spoken", language.name()));
        settings.window().ifPresent(place -> stored.add("window", written(place)));
        try {
            AtomicFile.write(file, GSON.toJson(stored));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be saved", e);
        }
    }

    private JsonObject read() {
        if (!Files.exists(file)) {
            return new JsonObject();
        }
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            setAside();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be read", e);
        }
        return new JsonObject();
    }

    private void setAside() {
        LOG.log(Level.WARNING, "The settings are damaged; they are set aside and the program starts with its own");
        try {
            AtomicFile.move(file, file.resolveSibling(file.getFileName() + ".damaged"));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The damaged settings could not be set aside", e);
        }
    }

    private static boolean isTrue(JsonObject stored, String key) {
        JsonElement value = stored.get(key);
        return value != null && value.isJsonPrimitive() && value.getAsBoolean();
    }

    private static <E extends Enum<E>> Optional<E> choice(JsonObject stored, String key, Class<E> type) {
        JsonElement value = stored.get(key);
        if (value == null || !value.isJsonPrimitive()) {
            return Optional.empty();
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value.getAsString())) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** By hand, since a record of another package is closed to reflection once the program runs as a module. */
    private static JsonObject written(WindowPlace place) {
        JsonObject window = new JsonObject();
        window.addProperty("x", place.x());
        window.addProperty("y", place.y());
        window.addProperty("width", place.width());
        window.addProperty("height", place.height());
        window.addProperty("maximized", place.maximized());
        return window;
    }

    private static Optional<WindowPlace> place(JsonElement stored) {
        if (stored == null || !stored.isJsonObject()) {
            return Optional.empty();
        }
        JsonObject place = stored.getAsJsonObject();
        try {
            return Optional.of(new WindowPlace(
                    place.get("x").getAsDouble(),
                    place.get("y").getAsDouble(),
                    place.get("width").getAsDouble(),
                    place.get("height").getAsDouble(),
                    place.get("maximized").getAsBoolean()));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
