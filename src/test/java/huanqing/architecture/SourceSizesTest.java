package huanqing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.architecture.SourceSizes.Oversize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R12 bites: each size is found when it is passed by one, and only then. */
class SourceSizesTest {
    @TempDir
    private Path root;

    @Test
    void a_file_one_line_over_its_kind_is_found() throws IOException {
        for (String kind : List.of("ui/today/AController", "ui/today/AViewModel", "infra/sqlite/AStore", "domain/A")) {
            write(kind + ".java", "// line\n".repeat(limitOf(kind)));
            write(kind.replace("A", "CrookedA") + ".java", "// line\n".repeat(limitOf(kind) + 1));
        }
        write("ui/today/A.fxml", "<!-- -->\n".repeat(120));
        write("ui/today/CrookedA.fxml", "<!-- -->\n".repeat(121));
        write("app/A.java", "// line\n".repeat(400));
        write("app/CrookedA.java", "// line\n".repeat(401));

        assertEquals(
                List.of(
                        "app/CrookedA.java",
                        "domain/CrookedA.java",
                        "infra/sqlite/CrookedAStore.java",
                        "ui/today/CrookedA.fxml",
                        "ui/today/CrookedAController.java",
                        "ui/today/CrookedAViewModel.java"),
                found());
    }

    @Test
    void a_method_of_41_lines_is_found() throws IOException {
        write("app/A.java", "class A {\n void straight() {\n" + "//\n".repeat(38) + "}\n}\n");
        write("app/B.java", "class B {\n void crooked() {\n" + "//\n".repeat(39) + "}\n}\n");

        assertEquals(List.of("app/B.java#crooked"), found());
    }

    @Test
    void a_constructor_of_8_parameters_is_found_unless_it_is_a_record_s() throws IOException {
        write("app/A.java", "class A { A(" + parameters(7) + ") {} void m(" + parameters(9) + ") {} }");
        write("app/B.java", "class B { B(" + parameters(8) + ") {} }");
        write("app/C.java", "record C(" + parameters(8) + ") { C(" + parameters(8) + ") {} }");

        assertEquals(List.of("app/B.java#<init>"), found());
    }

    @Test
    void a_package_of_21_files_is_found() throws IOException {
        for (int i = 0; i < 21; i++) {
            write("app/crowd/A" + i + ".java", "class A" + i + " {}");
            write((i < 20 ? "app/group/" : "app/") + "B" + i + ".java", "class B" + i + " {}");
        }
        write("app/group/package-info.java", "/** Words about a package are no file of it. */ package group;");

        assertEquals(List.of("app/crowd"), found());
    }

    private static int limitOf(String kind) {
        return kind.endsWith("Controller") || kind.startsWith("domain") ? 200 : 250;
    }

    private static String parameters(int count) {
        return IntStream.range(0, count).mapToObj(i -> "int p" + i).collect(Collectors.joining(", "));
    }

    private List<String> found() {
        return SourceSizes.over(root.resolve("huanqing")).stream()
                .map(Oversize::what)
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve("huanqing").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
