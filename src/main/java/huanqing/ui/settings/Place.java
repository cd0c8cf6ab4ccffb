package huanqing.ui.settings;

import java.nio.file.Path;

/** A file of the person's, e.g. the ledger, under the words of {@code settings.place.<key>}. */
public record Place(String key, Path file) {}
