package huanqing.infra.desktop;

import huanqing.app.settings.DesktopTheme;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Asks the system by its own command whether it is dark: GNOME and its kin, Windows, macOS. Elsewhere it is light. */
public final class SystemTheme implements DesktopTheme {
    private static final int SECONDS = 2;
    private static final String WINDOWS_KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";

    private final String system;
    private final Function<List<String>, String> runner;

    /** @param runner runs a command and gives what it prints, or "" where there is no such command */
    SystemTheme(String system, Function<List<String>, String> runner) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.runner = runner;
    }

    public static SystemTheme ofThisSystem() {
        return new SystemTheme(System.getProperty("os.name"), SystemTheme::run);
    }

    @Override
    public boolean isDark() {
        if (system.startsWith("windows")) {
            return runner.apply(List.of("reg", "query", WINDOWS_KEY, "/v", "AppsUseLightTheme"))
                    .contains("0x0");
        }
        if (system.startsWith("mac")) {
            return runner.apply(List.of("defaults", "read", "-g", "AppleInterfaceStyle"))
                    .startsWith("Dark");
        }
        String scheme = gnome("color-scheme");
        return scheme.contains("prefer-dark")
                || scheme.isEmpty() && gnome("gtk-theme").contains("-dark");
    }

    private String gnome(String key) {
        String answer = runner.apply(List.of("gsettings", "get", "org.gnome.desktop.interface", key));
        return answer.contains("default") ? "" : answer.toLowerCase(Locale.ROOT);
    }

    private static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? printed.strip() : "";
        } catch (IOException e) {
            System.getLogger(SystemTheme.class.getName())
                    .log(Level.DEBUG, "The desktop does not say whether it is dark", e);
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
