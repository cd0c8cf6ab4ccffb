package huanqing.app.settings;

/** Where the window stood when it was closed, in screen pixels. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
