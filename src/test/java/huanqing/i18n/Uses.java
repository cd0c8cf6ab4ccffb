package huanqing.i18n;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which words a program asks for.
 *
 * @param keys asked for by their full name, or by an enum constant
 * @param hints texts that look like keys, which they are when their first word is that of a key
 * @param constants keys of every enum constant there is; some are only prepared
 * @param prefixes beginnings of keys that are put together at run time
 */
record Uses(Set<String> keys, Set<String> hints, Set<String> constants, Set<String> prefixes) {
    Uses() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    boolean reach(String key) {
        return keys.contains(key)
                || hints.contains(key)
                || constants.contains(key)
                || prefixes.stream().anyMatch(key::startsWith);
    }
}
