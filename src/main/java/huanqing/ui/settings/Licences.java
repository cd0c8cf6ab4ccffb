package huanqing.ui.settings;

/**
 * What the program is.
 *
 * @param text what it brings along, each under its own licence
 */
public record Licences(String version, String text) {}
