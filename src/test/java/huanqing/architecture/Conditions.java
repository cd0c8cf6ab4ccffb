package huanqing.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** The shapes of a wall: what a class may not know, call or hold. */
final class Conditions {
    private Conditions() {}

    /** Violated by each dependency from a class (first) on another (second) that is forbidden. */
    static ArchCondition<JavaClass> notKnow(String what, BiPredicate<JavaClass, JavaClass> forbidden) {
        return new ArchCondition<>("not know " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (forbidden.test(type, dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> notKnow(String what, Predicate<JavaClass> forbidden) {
        return notKnow(what, (from, to) -> forbidden.test(to));
    }

    /** Violated by each forbidden call or method reference. */
    static ArchCondition<JavaClass> notCall(String what, Predicate<JavaCodeUnitAccess<?>> forbidden) {
        return new ArchCondition<>("not call " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
                    if (forbidden.test(access)) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> right) {
        return violatedAt(what, type -> right.test(type) ? List.of() : List.of("does not " + what));
    }

    /** Violated by each place that the finder names. */
    static ArchCondition<JavaClass> haveNo(String what, Function<JavaClass, List<String>> finder) {
        return violatedAt("have no " + what, finder);
    }

    private static ArchCondition<JavaClass> violatedAt(String what, Function<JavaClass, List<String>> finder) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String place : finder.apply(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription() + " " + place));
                }
            }
        };
    }
}
