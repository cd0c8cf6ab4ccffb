package huanqing.i18n;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import huanqing.architecture.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads a program's own sources for the words it asks for: keys given to {@code text}, enum types given to {@code name},
 * {@code %keys} in layouts, and texts that look like keys.
 */
final class UsesFinder extends TreePathScanner<Void, Void> {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]*(\\.[A-Za-z0-9_-]+)*\\.");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(json|fxml|css|csv|db|png|properties|sql|ttf|txt|zip|log)");

    private final Uses uses = new Uses();
    private final Trees trees;
    private final JavacTask task;

    private UsesFinder(JavacTask task) {
        this.task = task;
        this.trees = Trees.instance(task);
    }

    static Uses in(Path sources, Path layouts) {
        try (StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null,
                            files,
                            null,
                            List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjectsFromPaths(ending(".java", sources)));
            UsesFinder finder = new UsesFinder(task);
            finder.scan(task);
            ending(".fxml", layouts)
                    .forEach(file -> finder.uses.keys().addAll(Layout.read(file).keys()));
            return finder.uses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void scan(JavacTask compilation) throws IOException {
        var units = compilation.parse();
        compilation.analyze();
        units.forEach(unit -> scan(unit, null));
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        if (type.getKind() == Tree.Kind.ENUM && trees.getElement(getCurrentPath()) instanceof TypeElement element) {
            uses.constants().addAll(constants(element));
        }
        return super.visitClass(type, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (!call.getArguments().isEmpty()) {
            ExpressionTree first = call.getArguments().get(0);
            if (methodName(call.getMethodSelect()).equals("text")) {
                findKeys(first);
            }
            if (methodName(call.getMethodSelect()).equals("name")) {
                addAsked(type(first));
            }
        }
        return super.visitMethodInvocation(call, unused);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
        boolean takesAnArgument = trees.getElement(getCurrentPath()) instanceof ExecutableElement method
                && !method.getParameters().isEmpty();
        if (reference.getName().contentEquals("name")
                && takesAnArgument
                && type(reference) instanceof DeclaredType function) {
            function.getTypeArguments().forEach(this::addAsked);
        }
        return super.visitMemberReference(reference, unused);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
        if (literal.getValue() instanceof String text) {
            if (KEY.matcher(text).matches() && !FILE_NAME.matcher(text).matches()) {
                uses.hints().add(text);
            }
            if (PREFIX.matcher(text).matches()
                    && getCurrentPath().getParentPath().getLeaf() instanceof BinaryTree) {
                uses.prefixes().add(text);
            }
        }
        return null;
    }

    /** A key may be chosen by a condition; what is put together at run time is known by its prefix only. */
    private void findKeys(ExpressionTree argument) {
        if (argument instanceof LiteralTree literal && literal.getValue() instanceof String key) {
            if (KEY.matcher(key).matches()) {
                uses.keys().add(key);
            }
        } else if (argument instanceof ConditionalExpressionTree choice) {
            findKeys(choice.getTrueExpression());
            findKeys(choice.getFalseExpression());
        } else if (argument instanceof ParenthesizedTree inner) {
            findKeys(inner.getExpression());
        }
    }

    private void addAsked(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            addAsked(wildcard.getSuperBound() == null ? wildcard.getExtendsBound() : wildcard.getSuperBound());
        } else if (type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            uses.keys().addAll(constants((TypeElement) declared.asElement()));
        }
    }

    private List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> family(type) + "." + constant.getSimpleName())
                .toList();
    }

    private String family(TypeElement type) {
        String binaryName = task.getElements().getBinaryName(type).toString();
        try {
            return Messages.family(Class.forName(binaryName, false, getClass().getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("compiled, but not on the class path: " + binaryName, e);
        }
    }

    private TypeMirror type(ExpressionTree expression) {
        return trees.getTypeMirror(new TreePath(getCurrentPath(), expression));
    }

    private static String methodName(ExpressionTree select) {
        if (select instanceof MemberSelectTree member) {
            return member.getIdentifier().toString();
        }
        return select instanceof IdentifierTree name ? name.getName().toString() : "";
    }

    private static Set<Path> ending(String suffix, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
