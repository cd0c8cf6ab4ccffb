package huanqing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each wall stands in front of a small crooked twin of the program: it must name every class called {@code Crooked...},
 * and leave every other class alone.
 */
class RulesBiteTest {
    private static final Pattern ORIGIN = Pattern.compile("^[^<]*<(crooked\\.[\\w.]+)", Pattern.MULTILINE);

    private static final Map<Wall, String> TWINS = new EnumMap<>(Map.ofEntries(
            Map.entry(Wall.R1_RINGS_POINT_INWARD, "crooked.r1"),
            Map.entry(Wall.R2_DOMAIN_IS_PURE, "crooked.r2"),
            Map.entry(Wall.R3_MONEY_IS_EXACT, "crooked.r3"),
            Map.entry(Wall.R4_TOOLKITS_STAY_AT_THE_EDGE, "crooked.r4"),
            Map.entry(Wall.R5_VIEW_MODELS_KNOW_NO_NODES, "crooked.r5"),
            Map.entry(Wall.R6_NO_CYCLES_BELOW_A_RING, "crooked.r6"),
            Map.entry(Wall.R6_NO_CYCLES_BETWEEN_PACKAGES, "crooked.r6packages"),
            Map.entry(Wall.R6_DOMAIN_FEATURES_KEEP_THEIR_ORDER, "crooked.r6order"),
            Map.entry(Wall.R7_SCREENS_DO_NOT_MEET, "crooked.r7"),
            Map.entry(Wall.R8_ADAPTERS_DO_NOT_MEET, "crooked.r8"),
            Map.entry(Wall.R9_TODAY_IS_AN_ARGUMENT, "crooked.r9"),
            Map.entry(Wall.R10_NO_BAGS, "crooked.r10"),
            Map.entry(Wall.R11_ONE_DOOR_OFF_THE_WINDOW, "crooked.r11")));

    @ParameterizedTest
    @EnumSource
    void a_wall_names_every_crooked_class_and_no_other(Wall wall) {
        JavaClasses twin = new ClassFileImporter().importPackages(TWINS.get(wall));

        SortedSet<String> named = named(wall.over(new Rings(TWINS.get(wall))).evaluate(twin));

        SortedSet<String> crooked = twin.stream()
                .filter(type -> type.getSimpleName().startsWith("Crooked"))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(crooked.size() >= 2, "a twin with hardly anything crooked proves nothing");
        assertEquals(String.join("\n", crooked), String.join("\n", named));
    }

    /** The classes that a verdict accuses: the first one of each of its lines. */
    private static SortedSet<String> named(EvaluationResult verdict) {
        return verdict.getFailureReport().getDetails().stream()
                .flatMap(detail -> ORIGIN.matcher(detail).results())
                .map(RulesBiteTest::className)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code crooked.r1.app.Verb.go} and {@code crooked.r1.app.Verb} are both {@code crooked.r1.app.Verb}. */
    private static String className(MatchResult origin) {
        return origin.group(1).replaceFirst("(\\.[A-Z]\\w*)\\..*", "$1").replaceFirst("\\.$", "");
    }
}
