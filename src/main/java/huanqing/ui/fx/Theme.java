package huanqing.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of every screen: AtlantaFX's Primer, light or dark, our style sheet over it and a font with Chinese. */
public final class Theme {
    public static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private static final String SHEET = "/huanqing/ui/fx/huanqing.css";
    private static final List<String> FONTS =
            List.of("/huanqing/ui/fonts/NotoSansSC-Regular.ttf", "/huanqing/ui/fonts/NotoSansSC-Bold.ttf");

    private Theme() {}

    /** Makes the fonts known; without them the system's own are used. */
    public static void loadFonts() {
        FONTS.forEach(Theme::loadFont);
    }

    /** Dresses the scene and keeps it so when the person, or the desktop, changes between light and dark. */
    public static void dress(Scene scene, Look look) {
        scene.getStylesheets().add(Theme.class.getResource(SHEET).toExternalForm());
        apply(scene.getRoot(), look.darkProperty().get());
        look.darkProperty().addListener((property, old, dark) -> apply(scene.getRoot(), dark));
        scene.rootProperty()
                .addListener((property, old, root) ->
                        root.pseudoClassStateChanged(DARK, look.darkProperty().get()));
    }

    private static void apply(Parent root, boolean dark) {
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        root.pseudoClassStateChanged(DARK, dark);
    }

    private static void loadFont(String place) {
        try (InputStream font = Theme.class.getResourceAsStream(place)) {
            if (font != null) {
                Font.loadFont(font, 14);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
