package huanqing.ui.shell;

import huanqing.ui.fx.Changes;
import huanqing.ui.fx.FilePicker;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Page;
import huanqing.ui.fx.WhileShown;
import huanqing.ui.fx.guide.GuideAsked;
import huanqing.ui.history.HistoryDesk;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The frame: sidebar, header, the page in front, status; and the keys that work everywhere. */
public final class ShellController {
    private final ShellViewModel model;
    private final Look look;
    private final FilePicker picker;
    private final Changes changes;
    private final HistoryDesk history;
    private final Fxml fxml;
    private final Map<View, Fxml.Loaded<? extends Page>> loaded = new HashMap<>();

    private final ReadOnlyStringWrapper windowTitle = new ReadOnlyStringWrapper();

    @FXML
    private StackPane root;

    @FXML
    private StackPane pages;

    @FXML
    private StackPane dropHint;

    @FXML
    private HBox demoBanner;

    @FXML
    private HeaderController headerController;

    @FXML
    private StatusController statusController;

    @FXML
    private PaletteController paletteController;

    public ShellController(
            ShellViewModel model, Look look, FilePicker picker, Changes changes, HistoryDesk history, Fxml fxml) {
        this.model = model;
        this.changes = changes;
        this.history = history;
        this.look = look;
        this.picker = picker;
        this.fxml = fxml;
    }

    @FXML
    private void initialize() {
        demoBanner.setVisible(model.isDemo());
        demoBanner.setManaged(model.isDemo());
        dropHint.setVisible(false);
        headerController.onSearch(this::search);
        headerController.onImport(this::chooseFiles);
        root.addEventHandler(GuideAsked.ASKED, asked -> model.openGuide(asked.topic()));
        root.setOnDragOver(this::dragged);
        root.setOnDragExited(event -> dropHint.setVisible(false));
        root.setOnDragDropped(this::dropped);
        root.sceneProperty().addListener((property, old, scene) -> {
            if (scene != null) {
                installKeys(scene);
            }
        });
        WhileShown.of(root, () -> model.currentProperty().subscribe(this::show));
        WhileShown.of(root, () -> look.amountsHiddenProperty().subscribe((before, now) -> showAnew()));
        WhileShown.of(root, () -> changes.countProperty().subscribe(count -> page().ifPresent(Page::shown)));
    }

    /** What the window is called among others: the page in front, and the program. */
    ReadOnlyStringProperty windowTitleProperty() {
        return windowTitle.getReadOnlyProperty();
    }

    /** The page in front, once there is one. */
    Optional<Page> page() {
        return Optional.ofNullable(model.currentProperty().get())
                .map(loaded::get)
                .map(Fxml.Loaded::controller);
    }

    /** Whether the page in front shows its data. */
    public ReadOnlyBooleanProperty ready() {
        return page().map(Page::ready).orElseGet(() -> new ReadOnlyBooleanWrapper().getReadOnlyProperty());
    }

    @FXML
    private void leaveDemo() {
        model.leaveDemo();
    }

    void search() {
        paletteController.show(Command.all(model, look, history, fxml.words(), this::chooseFiles));
    }

    void chooseFiles() {
        model.importFiles(picker.statements(fxml.words()));
    }

    /** The palette would lie over the page that is wanted. */
    private void help() {
        paletteController.close();
        model.openGuide();
    }

    private void installKeys(Scene scene) {
        new UndoKeys(history).install(root, scene);
        new Keys(scene)
                .on("I", this::chooseFiles)
                .on("K", this::search)
                .on("F", () -> page().ifPresent(Page::find))
                .onShift("H", () -> look.amountsHiddenProperty()
                        .set(!look.amountsHiddenProperty().get()))
                .on("COMMA", model::openSettings)
                .onDigits(model::openNumber)
                .onHelp(this::help);
    }

    private void show(View view) {
        if (view == null) {
            return;
        }
        Fxml.Loaded<? extends Page> page = loaded.computeIfAbsent(view, wanted -> fxml.load(wanted.controller()));
        String title = fxml.words().text(view.titleKey());
        windowTitle.set(fxml.words().text("window.title", title, fxml.words().text("app.name")));
        headerController.show(title, page.controller().subtitle());
        pages.getChildren().setAll(page.root());
        statusController.inFront(page.controller());
        page.controller().shown();
    }

    /**
     * Lets the page in front say everything again, as when it came to the front: a page that only read its figures again
     * would find them the same and leave on the screen what was to be hidden.
     */
    private void showAnew() {
        List<Node> front = List.copyOf(pages.getChildren());
        Node focused = pages.getScene().getFocusOwner();
        pages.getChildren().clear();
        pages.getChildren().setAll(front);
        front.forEach(page -> {
            page.lookupAll(".table-view").forEach(table -> ((TableView<?>) table).refresh());
            page.lookupAll(".list-view").forEach(list -> ((ListView<?>) list).refresh());
        });
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            dropHint.setVisible(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        dropHint.setVisible(false);
        model.importFiles(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
