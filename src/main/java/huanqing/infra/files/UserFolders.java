package huanqing.infra.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this system keeps a person's program data: Windows, macOS, or the XDG folders of everything else. */
public final class UserFolders {
    private final String system;
    private final Map<String, String> environment;
    private final Path home;

    public UserFolders(String system, Map<String, String> environment, Path home) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.home = home;
    }

    public static UserFolders ofThisSystem() {
        return new UserFolders(
                System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    public Path ledger() {
        return data().resolve("ledger.db");
    }

    public Path settings() {
        return program().resolve("settings.json");
    }

    /** Where it is remembered of which ledgers' places the person has been told something. */
    public Path told() {
        return state().resolve("sync-told.json");
    }

    public Path log() {
        return state().resolve("huanqing.log");
    }

    public Path home() {
        return home;
    }

    /** Where the systems that go by XDG look for the person's own timers and autostart entries. */
    public Path config() {
        return named("XDG_CONFIG_HOME", home.resolve(".config"));
    }

    /** Where the starts of the program meet: on this machine, the person's alone. */
    public Path meeting() {
        return state();
    }

    private Path data() {
        return folder("APPDATA", "XDG_DATA_HOME", ".local/share");
    }

    private Path program() {
        return folder("APPDATA", "XDG_CONFIG_HOME", ".config");
    }

    private Path state() {
        return folder("LOCALAPPDATA", "XDG_STATE_HOME", ".local/state");
    }

    private Path folder(String windows, String xdg, String usual) {
        if (system.startsWith("windows")) {
            return named(windows, home.resolve("AppData").resolve("Roaming")).resolve("Huanqing");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Huanqing");
        }
        return named(xdg, home.resolve(usual)).resolve("huanqing");
    }

    private Path named(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
