package huanqing.i18n;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the words of both languages against each other and against what the program asks for. */
record WordsAudit(Map<String, String> chinese, Map<String, String> english, Uses uses) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** One line a problem; what is missing stands there as the line to paste. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> wanted = wanted();
        missing(wanted, chinese).forEach(key -> problems.add("paste into <area>.properties:     " + key + "="));
        missing(wanted, english).forEach(key -> problems.add("paste into <area>_en.properties:  " + key + "="));
        dead().forEach(key -> problems.add("nothing asks for it:              " + key));
        for (String key : all()) {
            problems.addAll(badPatterns(key));
        }
        return problems;
    }

    private Set<String> all() {
        return Stream.of(chinese, english)
                .flatMap(words -> words.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> wanted() {
        Set<String> wanted = all();
        Set<String> firstWords = wanted.stream().map(WordsAudit::firstWord).collect(Collectors.toSet());
        uses.hints().stream()
                .filter(hint -> firstWords.contains(firstWord(hint)))
                .forEach(wanted::add);
        wanted.addAll(uses.keys());
        return wanted;
    }

    private static List<String> missing(Set<String> wanted, Map<String, String> words) {
        return wanted.stream()
                .filter(key -> words.getOrDefault(key, "").isBlank())
                .toList();
    }

    private List<String> dead() {
        return all().stream().filter(key -> !uses.reach(key)).toList();
    }

    private List<String> badPatterns(String key) {
        List<String> problems = new ArrayList<>();
        Set<String> inChinese = placeholders(chinese.getOrDefault(key, ""));
        Set<String> inEnglish = placeholders(english.getOrDefault(key, ""));
        if (chinese.containsKey(key) && english.containsKey(key) && !inChinese.equals(inEnglish)) {
            problems.add("placeholders differ: " + key + " has " + inChinese + " and " + inEnglish);
        }
        for (Map<String, String> words : List.of(chinese, english)) {
            String pattern = words.getOrDefault(key, "");
            if (!formats(pattern)) {
                problems.add("cannot be formatted: " + key + "=" + pattern);
            }
        }
        return problems;
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the pattern can be read, and asks for its arguments from 0 on without a gap. */
    private static boolean formats(String pattern) {
        try {
            int arguments = new MessageFormat(pattern.replace("'", "''")).getFormatsByArgumentIndex().length;
            return arguments == placeholders(pattern).size();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String firstWord(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
