package huanqing.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Measures a tree of sources and layouts against the sizes that a reader can hold in mind. */
final class SourceSizes {
    private static final int METHOD_LINES = 40;
    private static final int CONSTRUCTOR_PARAMETERS = 7;
    private static final int PACKAGE_FILES = 20;
    private static final int FILE_LINES = 400;

    private final Path root;
    private final List<Oversize> found = new ArrayList<>();

    /** One thing over its size; {@code what} is a path below the root, with {@code #method} where it is one. */
    record Oversize(String what, String kind, int size, int limit) {
        @Override
        public String toString() {
            return "%-70s %4d > %3d %s".formatted(what, size, limit, kind);
        }
    }

    private SourceSizes(Path root) {
        this.root = root.toAbsolutePath();
    }

    static List<Oversize> over(Path root) {
        SourceSizes sizes = new SourceSizes(root);
        List<Path> files = sizes.files();
        files.forEach(sizes::measureFile);
        sizes.measurePackages(files);
        sizes.measureMethods(files);
        return sizes.found;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".fxml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measureFile(Path file) {
        add(name(file), kind(name(file)), lines(file), limit(name(file)));
    }

    private void measurePackages(List<Path> files) {
        Map<String, Integer> sizes = new TreeMap<>();
        for (Path file : files) {
            if (file.toString().endsWith(".java") && !file.endsWith("package-info.java")) {
                sizes.merge(name(file.getParent()), 1, Integer::sum);
            }
        }
        sizes.forEach((folder, size) -> add(folder, "files in a package", size, PACKAGE_FILES));
    }

    private void measureMethods(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources =
                files.stream().filter(file -> file.toString().endsWith(".java")).toList();
        if (sources.isEmpty()) {
            return;
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String what, String kind, int size, int limit) {
        if (size > limit) {
            found.add(new Oversize(what, kind, size, limit));
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static int limit(String name) {
        return switch (kind(name)) {
            case "lines of a controller", "lines of a calculator" -> 200;
            case "lines of a view-model or store", "lines of the wiring" -> 250;
            case "lines of a layout" -> 120;
            default -> FILE_LINES;
        };
    }

    private static String kind(String name) {
        if (name.endsWith("Controller.java")) {
            return "lines of a controller";
        }
        if (name.endsWith("ViewModel.java") || name.endsWith("Store.java")) {
            return "lines of a view-model or store";
        }
        if (("/" + name).endsWith("/Wiring.java")) {
            return "lines of the wiring";
        }
        if (name.endsWith(".fxml")) {
            return "lines of a layout";
        }
        return ("/" + name).contains("/domain/") ? "lines of a calculator" : "lines of a file";
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Methods extends TreeScanner<Void, Boolean> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Methods(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Boolean inRecord) {
            return super.visitClass(type, type.getKind() == Tree.Kind.RECORD);
        }

        @Override
        public Void visitMethod(MethodTree method, Boolean inRecord) {
            String what = name(Path.of(unit.getSourceFile().toUri())) + "#" + method.getName();
            add(what, "lines of a method", lines(method), METHOD_LINES);
            if (method.getReturnType() == null && !inRecord) {
                add(what, "parameters", method.getParameters().size(), CONSTRUCTOR_PARAMETERS);
            }
            return super.visitMethod(method, inRecord);
        }

        private int lines(MethodTree method) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            return (int) (last - first + 1);
        }
    }
}
