package huanqing.ui.shell;

import huanqing.ui.fx.FilePicker;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.Words;
import javafx.fxml.FXML;

/** The first start: see the demo, or import a statement; and how to get one. */
public final class WelcomeController implements Page {
    private final ShellViewModel model;
    private final FilePicker picker;
    private final Words words;

    public WelcomeController(ShellViewModel model, FilePicker picker, Words words) {
        this.model = model;
        this.picker = picker;
        this.words = words;
    }

    @FXML
    private void seeDemo() {
        model.seeDemo();
    }

    @FXML
    private void importStatement() {
        model.importFiles(picker.statements(words));
    }
}
