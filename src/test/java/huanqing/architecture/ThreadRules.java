package huanqing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static huanqing.architecture.Conditions.notCall;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** One door off the FX thread. */
final class ThreadRules {
    private static final Set<String> RUNNERS = Set.of(
            "java.lang.Thread",
            "java.util.Timer",
            "java.util.concurrent.Executor",
            "javafx.concurrent.Worker",
            "javafx.concurrent.Service");

    private ThreadRules() {}

    static ArchRule oneDoorOffTheWindow(Rings rings) {
        return classes()
                .that(rings.ring("ui"))
                .and(DescribedPredicate.describe("are not the door", type -> !isDoor(rings, type)))
                .should(notCall("anything that runs elsewhere", ThreadRules::startsWork));
    }

    private static boolean isDoor(Rings rings, JavaClass type) {
        return rings.in(type, "ui", "fx")
                && (type.getSimpleName().equals("Background") || type.getName().contains(".Background$"));
    }

    private static boolean startsWork(JavaCodeUnitAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getName()) {
            case JavaConstructor.CONSTRUCTOR_NAME -> RUNNERS.stream().anyMatch(owner::isAssignableTo);
            case "parallelStream", "parallel" -> owner.getPackageName().startsWith("java.util");
            case "commonPool" -> owner.getName().equals("java.util.concurrent.ForkJoinPool");
            default ->
                owner.getName().equals("java.util.concurrent.Executors")
                        || owner.getName().equals("java.util.concurrent.CompletableFuture")
                                && isAsync(access.getName());
        };
    }

    private static boolean isAsync(String method) {
        return method.endsWith("Async") || method.equals("delayedExecutor");
    }
}
