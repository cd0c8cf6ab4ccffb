package huanqing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static huanqing.architecture.Conditions.haveNo;
import static huanqing.architecture.Conditions.notCall;
import static huanqing.architecture.Conditions.notKnow;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What keeps the inner rings pure: few JDK packages, exact numbers, no hidden inputs. */
final class PureRules {
    private static final Set<String> PURE_PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.util.random",
            "java.util.regex",
            "java.math",
            "java.time",
            "java.time.chrono",
            "java.time.temporal",
            "java.time.zone");

    private static final Set<String> IMPURE_TYPES = Set.of(
            "java.lang.ClassLoader",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.System$Logger",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.util.Calendar",
            "java.util.Currency",
            "java.util.Date",
            "java.util.Formatter",
            "java.util.GregorianCalendar",
            "java.util.Locale",
            "java.util.Properties",
            "java.util.PropertyResourceBundle",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.TimeZone",
            "java.util.Timer",
            "java.util.TimerTask");

    /** A text that is no date is an expected badness, which {@code LocalDate.parse} can only tell by this. */
    private static final String UNREADABLE_DATE = "java.time.format.DateTimeParseException";

    private PureRules() {}

    static ArchRule allowListOfTheDomain(Rings rings) {
        return classes()
                .that(rings.ring("domain"))
                .should(notKnow(
                        "anything but the domain and the pure part of the JDK",
                        type -> !rings.in(type, "domain") && !isPure(type)));
    }

    static ArchRule exactNumbers(Rings rings) {
        return classes()
                .that(rings.ring("domain"))
                .and(DescribedPredicate.describe(
                        "are neither linkage nor reserve",
                        type -> !Set.of("linkage", "reserve").contains(rings.feature(type))))
                .should(haveNo("floating point", FloatingPoint::placesIn));
    }

    static ArchRule todayIsAnArgument(Rings rings) {
        return classes()
                .that(rings.anyRing("domain", "app"))
                .should(notCall("the clock, the system's zone or chance by themselves", PureRules::isHiddenInput));
    }

    /** Whether a type is one of the JDK's that the domain may know. */
    static boolean isPure(String packageName, String typeName) {
        return typeName.equals(UNREADABLE_DATE)
                || PURE_PACKAGES.contains(packageName) && !IMPURE_TYPES.contains(typeName);
    }

    private static boolean isPure(JavaClass type) {
        return type.isPrimitive() || isPure(type.getPackageName(), type.getName());
    }

    private static boolean isHiddenInput(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takes(access, "java.time.Clock");
            case "systemDefault" -> owner.equals("java.time.ZoneId");
            case "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "getInstance" -> owner.equals("java.util.Calendar");
            case "random" -> owner.equals("java.lang.Math");
            case "current" -> owner.equals("java.util.concurrent.ThreadLocalRandom");
            case JavaConstructor.CONSTRUCTOR_NAME ->
                Set.of(
                                        "java.util.Date",
                                        "java.util.GregorianCalendar",
                                        "java.util.Random",
                                        "java.util.SplittableRandom")
                                .contains(owner)
                        && takesNothing(access);
            default -> false;
        };
    }

    private static boolean takes(JavaCodeUnitAccess<?> access, String parameter) {
        return access.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals(parameter));
    }

    private static boolean takesNothing(JavaCodeUnitAccess<?> access) {
        return access.getTarget().getRawParameterTypes().isEmpty();
    }
}
