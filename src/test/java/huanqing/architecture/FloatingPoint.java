package huanqing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds double and float wherever a class file can hold them: signatures, locals, constants, arithmetic, calls. */
final class FloatingPoint {
    /** D or F as a type of its own in a descriptor, the boxes, and the streams and functions of doubles. */
    private static final Pattern INEXACT = Pattern.compile(
            "(?<=^|[;(\\[)ZBCSIJ]|[DF])\\[*[DF](?![a-z])|java/lang/(Double|Float);|Double(Stream|Supplier);");

    private static final Set<String> BOXES = Set.of("java/lang/Double", "java/lang/Float");

    private FloatingPoint() {}

    /** The places in a class, such as {@code "holds a double in rate"}; empty for a class of exact numbers. */
    static List<String> placesIn(JavaClass type) {
        URI file = type.getSource().orElseThrow().getUri();
        try (InputStream bytes = file.toURL().openStream()) {
            Finder finder = new Finder();
            new ClassReader(bytes).accept(finder, ClassReader.SKIP_FRAMES);
            return finder.places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isInexact(String descriptor) {
        return descriptor != null && INEXACT.matcher(descriptor).find();
    }

    private static final class Finder extends ClassVisitor {
        private final List<String> places = new ArrayList<>();

        Finder() {
            super(Opcodes.ASM9);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            if (isInexact(descriptor) || isInexact(signature)) {
                places.add("holds floating point in " + name);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            if (isInexact(descriptor) || isInexact(signature)) {
                places.add("takes or hands out floating point in " + name);
            }
            return new Body(name, places);
        }
    }

    private static final class Body extends MethodVisitor {
        private final String method;
        private final List<String> places;
        private int line;

        Body(String method, List<String> places) {
            super(Opcodes.ASM9);
            this.method = method;
            this.places = places;
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            this.line = line;
        }

        @Override
        public void visitInsn(int opcode) {
            boolean constant = opcode >= Opcodes.FCONST_0 && opcode <= Opcodes.DCONST_1;
            boolean array = Set.of(Opcodes.FALOAD, Opcodes.DALOAD, Opcodes.FASTORE, Opcodes.DASTORE)
                    .contains(opcode);
            boolean conversion = opcode >= Opcodes.I2L
                    && opcode <= Opcodes.D2F
                    && !Set.of(Opcodes.I2L, Opcodes.L2I).contains(opcode);
            boolean comparison = opcode >= Opcodes.FCMPL && opcode <= Opcodes.DCMPG;
            found(constant || array || conversion || comparison || isArithmetic(opcode), "computes with");
        }

        /** The arithmetic opcodes from IADD to DNEG come in groups of four: int, long, float, double. */
        private static boolean isArithmetic(int opcode) {
            return opcode >= Opcodes.IADD && opcode <= Opcodes.DNEG && (opcode - Opcodes.IADD) % 4 >= 2;
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            found(
                    Set.of(Opcodes.FLOAD, Opcodes.DLOAD, Opcodes.FSTORE, Opcodes.DSTORE)
                            .contains(opcode),
                    "keeps in a local");
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            found(
                    opcode == Opcodes.NEWARRAY && (operand == Opcodes.T_DOUBLE || operand == Opcodes.T_FLOAT),
                    "makes an array of");
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            found(BOXES.contains(type) || isInexact(type), "uses the type of");
        }

        @Override
        public void visitLdcInsn(Object value) {
            found(value instanceof Double || value instanceof Float, "has a constant in");
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            found(isInexact(descriptor), "reads or writes");
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            found(BOXES.contains(owner) || isInexact(descriptor), "calls " + name + " with");
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            boolean inexactArgument = false;
            for (Object argument : arguments) {
                inexactArgument |= argument instanceof org.objectweb.asm.Type type && isInexact(type.getDescriptor());
                inexactArgument |= argument instanceof Handle handle && isInexact(handle.getDesc());
            }
            found(inexactArgument || isInexact(descriptor), "passes on");
        }

        private void found(boolean inexact, String how) {
            if (inexact) {
                places.add(how + " floating point in " + method + ", line " + line);
            }
        }
    }
}
