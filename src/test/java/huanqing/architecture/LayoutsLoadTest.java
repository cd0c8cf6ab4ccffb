package huanqing.architecture;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** R12: every layout loads, in every language. */
class LayoutsLoadTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Path> layouts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
            return files.filter(file -> file.toString().endsWith(".fxml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_layout_loads_in_every_language(Path layout) {
        for (Language language : Language.values()) {
            assertNotNull(load(layout, language));
        }
    }

    @Test
    void a_straight_layout_loads_without_its_controller() throws IOException {
        assertNotNull(load(
                write("<VBox fx:controller=\"no.Controller\"><fx:include source=\"No.fxml\"/>"
                        + "<Button onAction=\"#pay\" text=\"%product.HUABEI\" visible=\"${controller.due}\"/></VBox>"),
                Language.ZH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<VBox><NoSuchNode/></VBox>",
                "<VBox noSuchProperty=\"1\"/>",
                "<VBox spacing=\"wide\"/>",
                "<VBox><Button text=\"%no.such.word\"/></VBox>",
                "<VBox><Button></VBox>"
            })
    void a_crooked_layout_does_not(String layout) throws IOException {
        Path file = write(layout);

        assertThrows(IllegalStateException.class, () -> load(file, Language.ZH));
    }

    private static Object load(Path layout, Language language) {
        FutureTask<Object> loading = new FutureTask<>(
                () -> BareLayout.load(layout, Messages.in(language).bundle()));
        Platform.runLater(loading);
        try {
            return loading.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(layout + " does not load in " + language, e);
        }
    }

    private Path write(String layout) throws IOException {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<?import javafx.scene.control.Button?>\n<?import javafx.scene.layout.VBox?>\n";
        return Files.writeString(
                folder.resolve("Layout.fxml"),
                head + layout.replaceFirst("<VBox", "<VBox xmlns:fx=\"http://javafx.com/fxml/1\""));
    }
}
