package huanqing.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads {@code X.fxml} that lies beside {@code XController}, with the window's words and ready-made controllers. */
public final class Fxml {
    private static final String SUFFIX = "Controller";

    private final Controllers controllers;
    private final Words words;

    /** A loaded screen. */
    public record Loaded<C>(Parent root, C controller) {}

    public Fxml(Controllers controllers, Words words) {
        this.controllers = controllers;
        this.words = words;
    }

    public Words words() {
        return words;
    }

    public <C> Loaded<C> load(Class<C> controller) {
        FXMLLoader loader = new FXMLLoader(place(controller), words.messages().bundle());
        loader.setControllerFactory(type -> controllers.make(type, words));
        try {
            Parent root = loader.load();
            return new Loaded<>(root, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the screen of " + controller.getName(), e);
        }
    }

    /** Where a controller's layout lies. */
    public static URL place(Class<?> controller) {
        String name = controller.getSimpleName();
        URL place = controller.getResource(name.substring(0, name.length() - SUFFIX.length()) + ".fxml");
        if (place == null) {
            throw new IllegalStateException("no layout beside " + controller.getName());
        }
        return place;
    }
}
