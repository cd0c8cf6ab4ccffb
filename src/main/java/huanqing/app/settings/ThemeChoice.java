package huanqing.app.settings;

/** The look that the person asked for. */
public enum ThemeChoice {
    /** As the desktop is: light or dark. */
    SYSTEM,
    LIGHT,
    DARK
}
