package huanqing.ui.shell;

import huanqing.app.settings.WindowPlace;
import huanqing.i18n.Language;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Fxml;
import huanqing.ui.fx.Look;
import huanqing.ui.fx.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window itself: size, place, title and icons, and a new shell for each language or ledger. */
public final class MainWindow {
    public static final double MIN_WIDTH = 900;
    public static final double MIN_HEIGHT = 600;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128, 256);

    private final Stage stage;
    private final Look look;
    private final Background background;
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private Function<Language, Fxml> screens;
    private ShellController shell;

    public MainWindow(Stage stage, Look look, Background background) {
        this.stage = stage;
        this.look = look;
        this.background = background;
        Theme.dress(scene, look);
        look.languageProperty().addListener((property, old, now) -> rebuild());
        ICONS.forEach(this::addIcon);
        stage.setScene(scene);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
    }

    /** Shows these screens in place of what was there. */
    public void use(Function<Language, Fxml> wanted) {
        screens = wanted;
        rebuild();
    }

    /** Opens the window where it was closed the last time, if that place is still on a screen. */
    public void show() {
        look.windowPlace().filter(MainWindow::isOnScreen).ifPresent(this::put);
        stage.setOnCloseRequest(event -> look.remember(place()));
        double width = Double.isNaN(stage.getWidth()) ? WIDTH : stage.getWidth();
        double height = Double.isNaN(stage.getHeight()) ? HEIGHT : stage.getHeight();
        stage.show();
        // Some window managers map a window as small as they may, whatever it asked for.
        background.later(() -> grow(width, height));
    }

    /** Brings the window before the others, for a person who asked for it somewhere else. */
    public void raise() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    public Stage stage() {
        return stage;
    }

    public ShellController shell() {
        return shell;
    }

    private void rebuild() {
        Locale.setDefault(look.languageProperty().get().locale());
        Fxml fxml = screens.apply(look.languageProperty().get());
        Fxml.Loaded<ShellController> loaded = fxml.load(ShellController.class);
        shell = loaded.controller();
        scene.getAccelerators().clear();
        Parent root = loaded.root();
        scene.setRoot(root);
        stage.titleProperty()
                .bind(shell.windowTitleProperty().orElse(fxml.words().text("app.name")));
    }

    private void grow(double width, double height) {
        if (!stage.isMaximized() && (stage.getWidth() < width || stage.getHeight() < height)) {
            stage.setWidth(width);
            stage.setHeight(height);
            if (look.windowPlace().isEmpty()) {
                stage.centerOnScreen();
            }
        }
    }

    private void put(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    private WindowPlace place() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static boolean isOnScreen(WindowPlace place) {
        Rectangle2D titleBar = new Rectangle2D(place.x(), place.y(), Math.max(1, place.width()), 20);
        return place.width() >= MIN_WIDTH
                && place.height() >= MIN_HEIGHT
                && Screen.getScreens().stream()
                        .anyMatch(screen -> screen.getVisualBounds().intersects(titleBar));
    }

    private void addIcon(int size) {
        try (InputStream icon = MainWindow.class.getResourceAsStream("/huanqing/ui/icons/huanqing-" + size + ".png")) {
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
