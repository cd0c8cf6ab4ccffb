package huanqing.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads sources for the habits of the house: named for what they are, described in the domain, nothing left undone. */
final class SourceHabits extends TreePathScanner<Void, Void> {
    private static final Pattern VAGUE_NAME =
            Pattern.compile("I[A-Z][a-z].*|.*Impl|Default[A-Z].*|.*(Util|Utils|Helper|Manager)");
    private static final Pattern LEFT_UNDONE = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b|@Disab" + "led\\b");

    private final List<String> problems = new ArrayList<>();
    private final Trees trees;

    private SourceHabits(Trees trees) {
        this.trees = trees;
    }

    static List<String> problems(Path root) {
        List<Path> sources = sources(root);
        try (StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            SourceHabits habits = new SourceHabits(Trees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                habits.scan(unit, null);
                habits.findLeftUndone(unit);
            }
            return habits.problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        String name = packageName() + "." + type.getSimpleName();
        if (VAGUE_NAME.matcher(type.getSimpleName()).matches()) {
            problems.add(name + " is not named for what it is");
        }
        boolean seen = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
        if (seen && packageName().contains(".domain.") && trees.getDocComment(getCurrentPath()) == null) {
            problems.add(name + " is public in the domain and has no description");
        }
        return super.visitClass(type, unused);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        return null;
    }

    private void findLeftUndone(CompilationUnitTree unit) throws IOException {
        if (LEFT_UNDONE.matcher(unit.getSourceFile().getCharContent(true)).find()) {
            problems.add(Path.of(unit.getSourceFile().toUri()).getFileName() + " leaves something undone");
        }
    }

    private String packageName() {
        return String.valueOf(getCurrentPath().getCompilationUnit().getPackageName());
    }
}
