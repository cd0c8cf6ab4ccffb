package huanqing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds controllers and layouts against each other: each has its counterpart, and what one names the other has. */
final class Screens {
    private static final String CONTROLLER = "Controller";
    private static final String FXML = "javafx.fxml.FXML";

    private final JavaClasses classes;
    private final Path root;
    private final List<String> problems = new ArrayList<>();

    private Screens(JavaClasses classes, Path root) {
        this.classes = classes;
        this.root = root;
    }

    /** What is wrong with the screens among these classes, whose layouts lie in the same packages below the root. */
    static List<String> problems(JavaClasses classes, Path root) {
        Screens screens = new Screens(classes, root);
        Set<Path> layouts = screens.layouts();
        layouts.forEach(screens::judge);
        screens.findOrphans(layouts);
        return screens.problems;
    }

    /**
     * The packages with layouts that the module does not open to the toolkit: the tests run on the class path, where
     * everything is open, but the program does not.
     */
    static Set<String> closed(Path root, ModuleDescriptor module) {
        Set<String> packages = new TreeSet<>();
        for (Path layout : new Screens(null, root).layouts()) {
            packages.add(root.relativize(layout.getParent()).toString().replaceAll("[/\\\\]", "."));
        }
        module.opens().stream()
                .filter(opens -> !opens.isQualified() || opens.targets().contains("javafx.fxml"))
                .forEach(opens -> packages.remove(opens.source()));
        return packages;
    }

    private Set<Path> layouts() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void judge(Path file) {
        Layout layout = Layout.read(file);
        String expected =
                root.relativize(file).toString().replace(".fxml", CONTROLLER).replaceAll("[/\\\\]", ".");
        Optional<JavaClass> controller = find(expected);
        if (controller.isEmpty()) {
            problems.add(expected + " is missing beside its layout");
        } else if (!layout.controller().equals(expected)) {
            problems.add(expected + " is not the fx:controller of its layout");
        } else {
            compare(controller.get(), layout);
        }
    }

    private void compare(JavaClass controller, Layout layout) {
        for (JavaField field : controller.getAllFields()) {
            if (field.isAnnotatedWith(FXML) && !layout.fills(field.getName())) {
                problems.add(controller.getName() + "." + field.getName() + " is filled by no fx:id");
            }
        }
        for (String handler : layout.handlers()) {
            boolean handled = controller.getAllMethods().stream()
                    .anyMatch(method -> method.getName().equals(handler) && method.isAnnotatedWith(FXML));
            if (!handled) {
                problems.add(controller.getName() + " does not handle #" + handler);
            }
        }
    }

    private void findOrphans(Set<Path> layouts) {
        for (JavaClass type : classes) {
            if (type.isTopLevelClass() && type.getSimpleName().endsWith(CONTROLLER)) {
                String path = type.getName().replace('.', '/');
                Path layout = root.resolve(path.substring(0, path.length() - CONTROLLER.length()) + ".fxml");
                if (!layouts.contains(layout)) {
                    problems.add(type.getName() + " has no layout beside it");
                }
            }
        }
    }

    private Optional<JavaClass> find(String name) {
        return classes.contain(name) ? Optional.of(classes.get(name)) : Optional.empty();
    }
}
