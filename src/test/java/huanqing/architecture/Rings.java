package huanqing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Where a class stands below a base package, so that the same rule judges the program and its crooked twins. */
record Rings(String base) {
    static final Rings HUANQING = new Rings("huanqing");
    static final Set<String> NAMES = Set.of("domain", "app", "infra", "i18n", "ui", "cli", "words", "wiring");

    boolean holds(JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    /** The first package below the base: {@code domain}, {@code ui} ...; "" for the root. */
    String ring(JavaClass type) {
        return segment(type, 0);
    }

    /** The second package below the base: {@code ledger}, {@code sqlite} ...; "" for the ring's own package. */
    String feature(JavaClass type) {
        return segment(type, 1);
    }

    boolean in(JavaClass type, String ring) {
        return holds(type) && ring(type).equals(ring);
    }

    boolean in(JavaClass type, String ring, String feature) {
        return in(type, ring) && feature(type).equals(feature);
    }

    DescribedPredicate<JavaClass> ring(String ring) {
        return DescribedPredicate.describe("stand in ring " + ring, type -> in(type, ring));
    }

    DescribedPredicate<JavaClass> anyRing(String... rings) {
        return DescribedPredicate.describe("stand in rings " + String.join(", ", rings), type -> Set.of(rings)
                .contains(ring(type)));
    }

    /** The ring of a package or type by its name alone; "" for the root. */
    String ringOf(String name) {
        return name.startsWith(base + ".") ? firstSegment(name.substring(base.length() + 1)) : "";
    }

    private static String firstSegment(String name) {
        String first = name.split("\\.")[0];
        return Character.isLowerCase(first.charAt(0)) ? first : "";
    }

    private String segment(JavaClass type, int index) {
        if (!holds(type) || type.getPackageName().equals(base)) {
            return "";
        }
        String[] segments = type.getPackageName().substring(base.length() + 1).split("\\.");
        return index < segments.length ? segments[index] : "";
    }
}
