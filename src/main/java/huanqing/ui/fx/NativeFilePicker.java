package huanqing.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own file dialog. It opens where it was left the last time. */
public final class NativeFilePicker implements FilePicker {
    private final Supplier<Window> owner;
    private File lastFolder;

    public NativeFilePicker(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> statements(Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("picker.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                words.text("picker.statements"),
                                "*.csv",
                                "*.zip",
                                "*.xlsx",
                                "*.txt",
                                "*.CSV",
                                "*.ZIP",
                                "*.XLSX",
                                "*.TXT"),
                        new ExtensionFilter(words.text("picker.all"), "*"));
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        lastFolder = chosen.get(0).getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }
}
