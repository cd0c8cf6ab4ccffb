package huanqing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R12 bites: the crooked screens are named, the straight one is not. */
class ScreensBiteTest {
    @Test
    void a_screen_that_does_not_fit_its_layout_is_named() {
        List<String> problems = Screens.problems(
                new ClassFileImporter().importPackages("crooked.r12"), Path.of("target", "test-classes"));

        assertEquals(
                List.of(
                        "crooked.r12.ui.today.CrookedAloneController is missing beside its layout",
                        "crooked.r12.ui.today.CrookedFieldController.owed is filled by no fx:id",
                        "crooked.r12.ui.today.CrookedHandlerController does not handle #pay",
                        "crooked.r12.ui.today.CrookedOwnerController is not the fx:controller of its layout",
                        "crooked.r12.ui.today.CrookedOrphanController has no layout beside it"),
                problems);
    }

    @Test
    void a_package_of_layouts_that_the_module_keeps_closed_is_named() {
        assertEquals(
                Set.of("crooked.r12.ui.today"),
                closed(ModuleDescriptor.newModule("crooked").build()));
        assertEquals(
                Set.of("crooked.r12.ui.today"),
                closed(ModuleDescriptor.newModule("crooked")
                        .opens("crooked.r12.ui.today", Set.of("com.google.gson"))
                        .build()));
        assertEquals(
                Set.of(),
                closed(ModuleDescriptor.newModule("straight")
                        .opens("crooked.r12.ui.today", Set.of("javafx.fxml"))
                        .build()));
    }

    private static Set<String> closed(ModuleDescriptor module) {
        return Screens.closed(Path.of("target", "test-classes"), module);
    }
}
