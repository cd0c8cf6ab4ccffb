package huanqing;

import com.google.gson.GsonBuilder;
import huanqing.ui.fx.Look;
import huanqing.ui.shell.MainWindow;
import huanqing.ui.shell.ShellViewModel;
import huanqing.ui.shell.View;
import huanqing.wiring.pages.Sitting;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;

/** Photographs each view once its data is painted, notes how long the start took, and ends the program. */
final class Smoke extends AnimationTimer {
    private static final System.Logger LOG = System.getLogger(Smoke.class.getName());

    /** Frames between "the data is there" and "it is painted", with room for a layout that settles late. */
    private static final int FRAMES_TO_PAINT = 6;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final MainWindow window;
    private final Sitting sitting;
    private final ShellViewModel shell;
    private final String suffix;
    private final IntConsumer exit;
    private final Deque<View> toTake;
    private final Map<String, Long> timing = new LinkedHashMap<>();
    private Instant deadline = Instant.now().plus(PATIENCE);
    private int framesReady;

    Smoke(Path folder, MainWindow window, Sitting sitting, ShellViewModel shell, Look look, IntConsumer exit) {
        this.folder = folder;
        this.window = window;
        this.sitting = sitting;
        this.shell = shell;
        this.suffix = "-" + look.languageProperty().get().name().toLowerCase(Locale.ROOT)
                + (look.darkProperty().get() ? "-dark" : "-light");
        this.exit = exit;
        this.toTake = new ArrayDeque<>(shell.all());
    }

    @Override
    public void handle(long now) {
        timing.computeIfAbsent("window_ms", key -> sinceProcessStart());
        if (!sitting.filledProperty().get() || !window.shell().ready().get()) {
            framesReady = 0;
            failIfTooLate();
            return;
        }
        framesReady++;
        if (framesReady < FRAMES_TO_PAINT) {
            return;
        }
        timing.computeIfAbsent("first_data_ms", key -> sinceProcessStart());
        takeNext();
    }

    private void takeNext() {
        View front = shell.currentProperty().get();
        if (toTake.remove(front)) {
            save(front);
        }
        if (toTake.isEmpty()) {
            end();
            return;
        }
        shell.open(toTake.peek().key());
        framesReady = 0;
        deadline = Instant.now().plus(PATIENCE);
    }

    private void save(View view) {
        BufferedImage picture =
                SwingFXUtils.fromFXImage(window.stage().getScene().snapshot(null), null);
        try {
            Files.createDirectories(folder);
            ImageIO.write(
                    picture, "png", folder.resolve(view.key() + suffix + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        stop();
        try {
            Files.writeString(
                    folder.resolve("timing.json"), new GsonBuilder().create().toJson(timing));
            exit.accept(0);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The timing cannot be written", e);
            exit.accept(1);
        }
    }

    private void failIfTooLate() {
        if (Instant.now().isAfter(deadline)) {
            stop();
            LOG.log(
                    Level.ERROR,
                    "A view did not become ready: " + shell.currentProperty().get());
            exit.accept(1);
        }
    }

    private static long sinceProcessStart() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()).toMillis())
                .orElse(-1L);
    }
}
