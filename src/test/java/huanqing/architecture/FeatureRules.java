package huanqing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static huanqing.architecture.Conditions.be;
import static huanqing.architecture.Conditions.notKnow;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Between the features of one ring. */
final class FeatureRules {
    private static final Set<String> BAGS =
            Set.of("util", "utils", "common", "commons", "helper", "helpers", "misc", "impl");

    /** Each domain feature, and what it may know of the others. */
    private static final Map<String, Set<String>> DOMAIN_ORDER = domainOrder();

    private FeatureRules() {}

    static ArchRule noCycles(Rings rings) {
        List<ArchRule> perRing = Rings.NAMES.stream()
                .sorted()
                .<ArchRule>map(ring -> slices().matching(rings.base() + "." + ring + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true))
                .toList();
        return CompositeArchRule.of(perRing);
    }

    static ArchRule noPackageCycles(Rings rings) {
        return slices().matching(rings.base() + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule orderOfTheDomain(Rings rings) {
        return classes()
                .that(rings.ring("domain"))
                .should(be(
                        "stand in a feature of the agreed order",
                        type -> DOMAIN_ORDER.containsKey(rings.feature(type))))
                .andShould(notKnow(
                        "a later feature",
                        (from, to) -> rings.in(to, "domain") && !mayKnow(rings.feature(from), rings.feature(to))));
    }

    static ArchRule screensApart(Rings rings) {
        return classes()
                .that(rings.ring("ui"))
                .should(notKnow(
                        "another screen",
                        (from, to) -> rings.in(to, "ui") && screensMeet(rings.feature(from), rings.feature(to))));
    }

    static ArchRule adaptersApart(Rings rings) {
        return classes()
                .that(rings.ring("infra"))
                .should(notKnow(
                        "another adapter",
                        (from, to) ->
                                rings.in(to, "infra") && !rings.feature(from).equals(rings.feature(to))));
    }

    static ArchRule noBags(Rings rings) {
        return classes().should(be("stand in a package that says what it holds", type -> !standsInABag(rings, type)));
    }

    private static boolean screensMeet(String from, String to) {
        if (from.equals(to)) {
            return false;
        }
        boolean fromTool = from.equals("fx") || from.equals("chart");
        boolean toTool = to.equals("fx") || to.equals("chart");
        return fromTool || !(toTool || from.equals("shell"));
    }

    private static boolean mayKnow(String from, String to) {
        return from.equals(to) || DOMAIN_ORDER.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean standsInABag(Rings rings, JavaClass type) {
        return List.of(type.getPackageName().substring(rings.base().length()).split("\\.")).stream()
                .anyMatch(BAGS::contains);
    }

    private static Map<String, Set<String>> domainOrder() {
        Map<String, Set<String>> order = new HashMap<>();
        order.put("money", Set.of());
        order.put("ledger", Set.of("money"));
        order.put("statement", Set.of("money", "ledger"));
        order.put("credit", Set.of("money", "ledger"));
        order.put("cashflow", Set.of("money", "ledger", "credit"));
        for (String feature : List.of("reserve", "shortfall", "reminder")) {
            order.put(feature, Set.of("money", "ledger", "credit", "cashflow"));
        }
        // The cost of a link is a difference of reserves, so linkage stands on the reserve's draws.
        order.put("linkage", Set.of("money", "ledger", "credit", "cashflow", "reserve"));
        Set<String> all = new HashSet<>(order.keySet());
        all.remove("statement");
        order.put("scenario", Set.copyOf(all));
        return Map.copyOf(order);
    }
}
