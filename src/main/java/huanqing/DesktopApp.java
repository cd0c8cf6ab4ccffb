package huanqing;

import huanqing.cli.WindowRequest;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.infra.desktop.window.OnlyWindow;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The window's life: begins when the toolkit stands, ends when the person closes it or nothing can be shown. */
public final class DesktopApp extends Application {
    private static final System.Logger LOG = System.getLogger(DesktopApp.class.getName());
    private static final AtomicInteger EXIT_CODE = new AtomicInteger();

    /** The toolkit makes the application object by itself; this is how it learns what to open. */
    private static Opening opening;

    private Desk desk;

    /** Opens the window, waits until it is closed, and gives the exit code. */
    static int open(Wiring wiring, WindowRequest request, PrintWriter err) {
        OnlyWindow.Claim claim = request.passing() ? new OnlyWindow.Claim.Alone() : wiring.claim(request);
        if (claim instanceof OnlyWindow.Claim.HandedOver) {
            return 0;
        }
        if (claim instanceof OnlyWindow.Claim.NoAnswer) {
            return refuse(err, "window.no-answer", request);
        }
        if (!hasDisplay(System.getProperties().containsKey("glass.platform"), System.getenv())) {
            return refuse(err, "window.no-display", request);
        }
        opening = new Opening(wiring, request, place(claim));
        try {
            launch(DesktopApp.class);
        } catch (UnsupportedOperationException e) {
            LOG.log(Level.WARNING, "No display can be opened", e);
            return refuse(err, "window.no-display", request);
        }
        return EXIT_CODE.get() == 0 || request.smoke().isEmpty()
                ? EXIT_CODE.get()
                : refuse(err, "window.smoke-failed", request);
    }

    @Override
    public void start(Stage stage) {
        desk = new Desk(stage, opening, DesktopApp::end);
        desk.start();
    }

    private static void end(int code) {
        EXIT_CODE.set(code);
        Platform.exit();
    }

    @Override
    public void stop() {
        if (desk != null) {
            desk.close();
        }
    }

    private static Optional<OnlyWindow> place(OnlyWindow.Claim claim) {
        return claim instanceof OnlyWindow.Claim.First first ? Optional.of(first.window()) : Optional.empty();
    }

    /** On Linux the toolkit needs an X display, or a stand-in that a test has named. */
    static boolean hasDisplay(boolean standIn, Map<String, String> environment) {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        return !linux || standIn || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    private static int refuse(PrintWriter err, String key, WindowRequest request) {
        Language language = request.language()
                .map(wanted -> Language.valueOf(wanted.name().toUpperCase(Locale.ROOT)))
                .orElseGet(() -> Language.of(Locale.getDefault()));
        err.println(Messages.in(language).text(key));
        return 1;
    }
}
