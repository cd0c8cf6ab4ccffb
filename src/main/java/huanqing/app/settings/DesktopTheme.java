package huanqing.app.settings;

/** Port: how the desktop looks at this moment. */
@FunctionalInterface
public interface DesktopTheme {
    /** Whether the desktop is dark; light where it does not say. May take some tenths of a second. */
    boolean isDark();
}
