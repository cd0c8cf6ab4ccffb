package huanqing.ui.fx;

import java.nio.file.Path;
import java.util.List;

/** Asks the person for files. An interface because the native dialog cannot be shown in a test. */
@FunctionalInterface
public interface FilePicker {
    /** The statements that were chosen; empty when the person thought better of it. */
    List<Path> statements(Words words);
}
