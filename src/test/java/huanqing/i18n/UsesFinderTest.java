package huanqing.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words that a program asks for are found wherever it can ask. */
class UsesFinderTest {
    @TempDir
    private Path root;

    private Uses uses;

    @BeforeEach
    void read_a_small_program() throws IOException {
        Files.writeString(
                root.resolve("Screen.java"),
                """
                import huanqing.app.statement.RowOutcome;
                import huanqing.domain.credit.DueSource;
                import huanqing.domain.ledger.Product;
                import huanqing.i18n.Messages;
                import java.util.stream.Stream;

                class Screen {
                    String greet(Messages words, boolean late, DueSource source) {
                        String later = "today.later";
                        return words.text(late ? "today.late" : "today.early") + words.name(source)
                                + words.text("step." + later) + Product.HUABEI.name() + "settings.json"
                                + Stream.of(RowOutcome.NEW).map(words::name).toList();
                    }
                }
                """);
        Files.writeString(
                root.resolve("Screen.fxml"),
                """
                <VBox xmlns:fx="http://javafx.com/fxml/1"><Label text="%today.title"/><Label text="50%"/></VBox>
                """);
        uses = UsesFinder.in(root, root);
    }

    @Test
    void in_code_in_layouts_and_by_the_types_of_enums() {
        assertEquals(
                Set.of(
                        "today.early",
                        "today.late",
                        "today.title",
                        "source.COMPUTED",
                        "source.STATEMENT",
                        "source.USER",
                        "outcome.NEW",
                        "outcome.SAME",
                        "outcome.CHANGED",
                        "outcome.IGNORED",
                        "outcome.REVIEW",
                        "outcome.REJECTED"),
                uses.keys());
    }

    @Test
    void in_texts_that_look_like_keys_and_in_beginnings_of_keys() {
        assertEquals(Set.of("today.early", "today.late", "today.later"), uses.hints());
        assertEquals(Set.of("step."), uses.prefixes());
    }
}
