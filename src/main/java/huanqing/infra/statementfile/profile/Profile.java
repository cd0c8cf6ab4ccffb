package huanqing.infra.statementfile.profile;

import huanqing.app.statement.Refusal;
import huanqing.domain.statement.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One layout of an outside party, as data.
 *
 * @param source the layout's name, and whose it is
 * @param columns the header names by key, in the layout's own order
 * @param required the keys without which the layout cannot be read
 * @param blank what stands in a cell that says nothing: {@code /} or ""
 * @param refusal set for a layout that is known and not imported
 */
public record Profile(
        Source source, Map<String, String> columns, List<String> required, String blank, Optional<Refusal> refusal) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00a0]");

    public String name() {
        return source.layout();
    }

    /** The layout as one that is known and not imported; a reason of its own stays. */
    public Profile refusedAs(Refusal why) {
        return new Profile(source, columns, required, blank, Optional.of(refusal.orElse(why)));
    }

    /** The layout as one that is imported after all. */
    public Profile accepted() {
        return new Profile(source, columns, required, blank, Optional.empty());
    }

    /** Whether the names hold all that is required. */
    public boolean accepts(List<String> names) {
        return missing(names).isEmpty();
    }

    /** How much of the layout the names show: a name counts 2, and 1 more at its own place. */
    public int likeness(List<String> names) {
        int score = 0;
        int place = 0;
        for (String name : columns.values()) {
            int found = names.indexOf(name);
            score += found < 0 ? 0 : found == place ? 3 : 2;
            place++;
        }
        return score;
    }

    /** The required names that are not there. */
    public List<String> missing(List<String> names) {
        return required.stream()
                .map(columns::get)
                .filter(name -> !names.contains(name))
                .toList();
    }

    /** A column's name without blanks, its unit, and the brackets and signs that layouts write now full, now half in width. */
    public static String normalised(String name) {
        return BLANKS.matcher(name)
                .replaceAll("")
                .replace('（', '(')
                .replace('）', ')')
                .replace('／', '/')
                .replace('＋', '+')
                .replace('－', '-')
                .replace("(元)", "");
    }
}
