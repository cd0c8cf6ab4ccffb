package huanqing.infra.desktop.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a folder by the system's own file manager. */
public final class FolderWindow {
    private FolderWindow() {}

    /** Does not wait for it. Where there is no file manager an exception says so. */
    public static void open(Path folder) {
        Launcher.start(command(System.getProperty("os.name"), folder));
    }

    static List<String> command(String system, Path folder) {
        String name = system.toLowerCase(Locale.ROOT);
        String tool = name.startsWith("windows") ? "explorer.exe" : name.startsWith("mac") ? "open" : "xdg-open";
        return List.of(tool, folder.toString());
    }
}
