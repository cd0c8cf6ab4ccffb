package huanqing.ui.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Asks where an exported chart shall lie, and hears how it went. An interface, for a test has no file dialog. */
public interface ChartDesk {
    /** The chosen file, or nothing when the person thought better of it. */
    Optional<Path> placeFor(String suggestedName);

    void saved(Path file);

    void failed(Path file, IOException cause);
}
