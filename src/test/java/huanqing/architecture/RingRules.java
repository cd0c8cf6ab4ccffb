package huanqing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static huanqing.architecture.Conditions.be;
import static huanqing.architecture.Conditions.notKnow;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** Between the rings: who may know whom, and which ring may touch which toolkit. */
final class RingRules {
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "domain", Set.of("domain"),
            "app", Set.of("app", "domain"),
            "infra", Set.of("infra", "app", "domain"),
            "i18n", Set.of("i18n"),
            "ui", Set.of("ui", "app", "domain", "i18n"),
            "cli", Set.of("cli", "app", "domain", "i18n"),
            "words", Set.of("words", "app", "domain", "i18n"),
            "wiring", Set.of("wiring", "ui", "cli", "words", "infra", "app", "domain", "i18n"));

    private RingRules() {}

    static ArchRule pointInward(Rings rings) {
        return classes()
                .should(be(
                        "stand in the root or in a ring",
                        type -> rings.ring(type).isEmpty() || Rings.NAMES.contains(rings.ring(type))))
                .andShould(notKnow("a ring further out", (from, to) -> outward(rings, from, to)));
    }

    static ArchRule toolkitsAtTheEdge(Rings rings) {
        return classes()
                .should(notKnow(
                        "JavaFX outside ui, the wiring and the root",
                        (from, to) -> isIn(to, "javafx")
                                && !Set.of("", "wiring", "ui").contains(rings.ring(from))))
                .andShould(notKnow(
                        "JDBC outside infra.sqlite",
                        (from, to) ->
                                isIn(to, "java.sql", "javax.sql", "org.sqlite") && !rings.in(from, "infra", "sqlite")))
                .andShould(notKnow(
                        "AWT or Swing in app or domain",
                        (from, to) -> isIn(to, "java.awt", "javax.swing")
                                && Set.of("app", "domain").contains(rings.ring(from))));
    }

    static ArchRule viewModelsWithoutNodes(Rings rings) {
        return classes()
                .that(rings.ring("ui"))
                .and()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should(notKnow(
                        "nodes, stages or FXML", type -> isIn(type, "javafx.scene", "javafx.stage", "javafx.fxml")));
    }

    /** Whether a class of one ring may know one of the other; "" is the root. */
    static boolean mayKnow(String ring, String other) {
        return ring.isEmpty() || KNOWN.getOrDefault(ring, Set.of(ring)).contains(other);
    }

    private static boolean outward(Rings rings, JavaClass from, JavaClass to) {
        return rings.holds(to) && !mayKnow(rings.ring(from), rings.ring(to));
    }

    private static boolean isIn(JavaClass type, String... packages) {
        for (String name : packages) {
            if (type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".")) {
                return true;
            }
        }
        return false;
    }
}
