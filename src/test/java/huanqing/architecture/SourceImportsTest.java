package huanqing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R1 and R2 bite on what a class file does not show. */
class SourceImportsTest {
    @TempDir
    private Path root;

    @Test
    void an_import_that_points_outward_is_named_whatever_it_is_for() throws IOException {
        write("domain", "huanqing.domain.money.Money", "java.util.List", "java.math.RoundingMode");
        write("domain/credit", "huanqing.app.Progress", "java.util.Locale", "java.util.concurrent.TimeUnit");
        write("app", "static huanqing.infra.sqlite.Database.VERSION", "huanqing.domain.money.Money");
        write("infra/files", "huanqing.ui.fx.Words", "huanqing.app.Progress", "java.sql.Connection");
        write("i18n", "huanqing.domain.ledger.Product", "java.util.Locale");
        write("ui/today", "huanqing.cli.Output", "huanqing.i18n.Messages");
        write("cli", "huanqing.Wiring", "huanqing.ui.fx.Words", "huanqing.app.Progress");
        write("words", "huanqing.wiring.ledger.OpenedLedger", "huanqing.i18n.Messages");
        write("wiring/pages", "huanqing.Wiring", "huanqing.ui.fx.Words", "huanqing.infra.sqlite.Database");
        write(".", "huanqing.ui.fx.Words", "huanqing.infra.sqlite.Database", "huanqing.wiring.pages.Screens");

        assertEquals(
                List.of(
                        "huanqing.app imports huanqing.infra.sqlite.Database.VERSION",
                        "huanqing.cli imports huanqing.Wiring",
                        "huanqing.cli imports huanqing.ui.fx.Words",
                        "huanqing.domain.credit imports huanqing.app.Progress",
                        "huanqing.domain.credit imports java.util.Locale",
                        "huanqing.domain.credit imports java.util.concurrent.TimeUnit",
                        "huanqing.i18n imports huanqing.domain.ledger.Product",
                        "huanqing.infra.files imports huanqing.ui.fx.Words",
                        "huanqing.ui.today imports huanqing.cli.Output",
                        "huanqing.wiring.pages imports huanqing.Wiring",
                        "huanqing.words imports huanqing.wiring.ledger.OpenedLedger"),
                SourceImports.crooked(root, Rings.HUANQING));
    }

    private void write(String folder, String... imports) throws IOException {
        Path file = root.resolve("huanqing").resolve(folder).resolve("Any.java").normalize();
        Files.createDirectories(file.getParent());
        String own = folder.equals(".") ? "huanqing" : "huanqing." + folder.replace('/', '.');
        Files.writeString(
                file, "package " + own + ";\n\nimport " + String.join(";\nimport ", imports) + ";\n\nclass Any {}\n");
    }
}
