package huanqing.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/** Saves what a screen test shows, when {@code -Dpictures=FOLDER} asks for it: to be looked at, not compared. */
public final class Pictures {
    private Pictures() {}

    public static void take(FxRobot robot, String name) {
        take(robot, name, () -> Window.getWindows().get(0).getScene());
    }

    /** As {@link #take(FxRobot, String)}, of a scene that may be larger than the test's screen. */
    public static void take(FxRobot robot, String name, Supplier<Scene> scene) {
        String folder = System.getProperty("pictures");
        if (folder == null) {
            return;
        }
        AtomicReference<WritableImage> image = new AtomicReference<>();
        robot.interact(() -> image.set(scene.get().snapshot(null)));
        try {
            Path file = Files.createDirectories(Path.of(folder)).resolve(name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(image.get(), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
