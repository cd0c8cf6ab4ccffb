package huanqing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import huanqing.architecture.SourceSizes.Oversize;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program keeps its walls. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Rings.HUANQING.base());

    /** What may be over its size, and why splitting it would make it harder to read. */
    private static final Map<String, String> LARGE_ON_PURPOSE = Map.of();

    @ParameterizedTest
    @EnumSource
    void the_program_keeps(Wall wall) {
        wall.over(Rings.HUANQING).check(PROGRAM);
    }

    @Test
    void r1_and_r2_no_import_points_outward_even_if_only_a_comment_or_a_constant_needs_it() {
        assertEquals(List.of(), SourceImports.crooked(Path.of("src/main/java"), Rings.HUANQING));
    }

    @Test
    void r12_every_controller_has_its_layout_and_every_layout_its_controller() {
        assertEquals(List.of(), Screens.problems(PROGRAM, Path.of("target", "classes")));
    }

    @Test
    void r12_the_module_opens_every_package_of_layouts_to_the_toolkit() throws IOException {
        Path classes = Path.of("target", "classes");
        try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
            assertEquals(Set.of(), Screens.closed(classes, ModuleDescriptor.read(descriptor)));
        }
    }

    @Test
    void r12_nothing_is_larger_than_a_reader_can_hold_in_mind() {
        List<Oversize> oversize = Stream.of(Path.of("src/main/java"), Path.of("src/main/resources"))
                .flatMap(root -> SourceSizes.over(root).stream())
                .toList();

        assertEquals(
                "",
                oversize.stream()
                        .filter(found -> !LARGE_ON_PURPOSE.containsKey(found.what()))
                        .map(Oversize::toString)
                        .collect(Collectors.joining("\n")));
        assertEquals(
                LARGE_ON_PURPOSE.keySet(),
                oversize.stream()
                        .map(Oversize::what)
                        .filter(LARGE_ON_PURPOSE::containsKey)
                        .collect(Collectors.toSet()),
                "an exception that nothing needs any more");
    }
}
