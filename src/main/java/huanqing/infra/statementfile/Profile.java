package huanqing.infra.statementfile;

import huanqing.app.statement.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One layout of an outside party, as data.
 *
 * @param columns the header names by key, in the layout's own order
 * @param required the keys without which the layout cannot be read
 * @param refusal set for a layout that is known and not imported
 */
record Profile(String name, Map<String, String> columns, List<String> required, Optional<Refusal> refusal) {
    /** Whether the names hold all that is required. */
    boolean accepts(List<String> names) {
        return required.stream().map(columns::get).allMatch(names::contains);
    }

    /** How much of the layout the names show: a name counts 2, and 1 more at its own place. */
    int likeness(List<String> names) {
        int score = 0;
        int place = 0;
        for (String name : columns.values()) {
            int found = names.indexOf(name);
            score += found < 0 ? 0 : found == place ? 3 : 2;
            place++;
        }
        return score;
    }

    /** How many of the required names are there. */
    int requiredFound(List<String> names) {
        return (int) required.stream().map(columns::get).filter(names::contains).count();
    }
}
