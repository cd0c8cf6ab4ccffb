package huanqing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceHabitsTest {
    @TempDir
    private Path root;

    @Test
    void the_program_keeps_the_habits_of_the_house() {
        assertEquals(List.of(), SourceHabits.problems(Path.of("src/main/java")));
    }

    @Test
    void nothing_is_left_undone_in_tests_either() {
        assertEquals(List.of(), SourceHabits.problems(Path.of("src/test/java/huanqing")));
    }

    @Test
    void a_crooked_habit_is_named() throws IOException {
        write("app", "IStore", "interface IStore {}");
        write("app", "StoreImpl", "final class StoreImpl {}");
        write("app", "DefaultStore", "final class DefaultStore {}");
        write("app", "MoneyHelper", "final class MoneyHelper {}");
        write("app", "Undone", "// TO" + "DO later\nfinal class Undone {}");
        write("domain.money", "Bare", "public final class Bare {}");

        assertEquals(
                List.of(
                        "huanqing.app.DefaultStore is not named for what it is",
                        "huanqing.app.IStore is not named for what it is",
                        "huanqing.app.MoneyHelper is not named for what it is",
                        "huanqing.app.StoreImpl is not named for what it is",
                        "Undone.java leaves something undone",
                        "huanqing.domain.money.Bare is public in the domain and has no description"),
                SourceHabits.problems(root));
    }

    @Test
    void a_straight_habit_is_not() throws IOException {
        write("app", "Interval", "public interface Interval {}");
        write("domain.money", "Coin", "/** A coin. */\npublic final class Coin {}");
        write("domain.money", "Hidden", "final class Hidden {}");

        assertEquals(List.of(), SourceHabits.problems(root));
    }

    private void write(String packageName, String name, String text) throws IOException {
        Path file = root.resolve(packageName).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package huanqing." + packageName + ";\n\n" + text + "\n");
    }
}
