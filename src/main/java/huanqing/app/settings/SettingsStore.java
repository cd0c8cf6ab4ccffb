package huanqing.app.settings;

/** Port: keeps the settings between two starts. */
public interface SettingsStore {
    /** A store that forgets, for a demo run or a test. */
    static SettingsStore forgetful(Settings first) {
        return new SettingsStore() {
            @Override
            public Settings load() {
                return first;
            }

            @Override
            public void save(Settings settings) {}
        };
    }

    /** The settings as last saved; {@link Settings#FIRST_START} when there are none or they cannot be read. */
    Settings load();

    /** Saves all of them or nothing. A place that cannot be written costs the memory, never the work at hand. */
    void save(Settings settings);
}
