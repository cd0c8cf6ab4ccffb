package huanqing.ui.shell;

import huanqing.ui.chart.ChartDesk;
import huanqing.ui.fx.Notices;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks with the system's own dialog where a chart shall lie, and says at the bottom of the window how it went. */
public final class FileDesk implements ChartDesk {
    private static final System.Logger LOG = System.getLogger(FileDesk.class.getName());

    private final Supplier<Window> owner;
    private final Notices notices;
    private File lastFolder;

    public FileDesk(Supplier<Window> owner, Notices notices) {
        this.owner = owner;
        this.notices = notices;
    }

    @Override
    public Optional<Path> placeFor(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        chosen.ifPresent(file -> lastFolder = file.getParentFile());
        return chosen.map(File::toPath);
    }

    @Override
    public void saved(Path file) {
        notices.say("chart.export.saved", file.getFileName().toString());
    }

    @Override
    public void failed(Path file, IOException cause) {
        LOG.log(Level.WARNING, "A chart cannot be saved", cause);
        notices.trouble("chart.export.failed", file.getFileName().toString());
    }
}
