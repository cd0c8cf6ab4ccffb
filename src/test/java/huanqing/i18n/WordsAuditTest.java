package huanqing.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The audit of the words bites: each kind of mistake is named, and right words are not. */
class WordsAuditTest {
    @Test
    void words_that_are_asked_for_and_exist_in_both_languages_pass() {
        assertEquals(
                List.of(),
                problems(
                        Map.of("today.due", "{0} 天后", "kind.FEE", "手续费", "step.one", "一"),
                        Map.of("today.due", "in {0} days, it's {0}", "kind.FEE", "Fee", "step.one", "One"),
                        new Uses(
                                Set.of(),
                                Set.of("today.due", "user.home"),
                                Set.of("kind.FEE", "kind.BILL"),
                                Set.of("step."))));
    }

    @Test
    void a_missing_key_is_printed_as_the_line_to_paste() {
        assertEquals(
                List.of(
                        "paste into <area>.properties:     today.owed=",
                        "paste into <area>_en.properties:  today.due=",
                        "paste into <area>_en.properties:  today.owed="),
                problems(
                        Map.of("today.due", "还款日"),
                        Map.of(),
                        new Uses(Set.of("today.owed"), Set.of("today.due"), Set.of(), Set.of())));
    }

    @Test
    void a_text_that_looks_like_a_key_is_one_where_its_first_word_is_known() {
        assertEquals(
                List.of("paste into <area>.properties:     today.new=", "paste into <area>_en.properties:  today.new="),
                problems(
                        Map.of("today.due", "还款日"),
                        Map.of("today.due", "Due day"),
                        new Uses(Set.of("today.due"), Set.of("today.new", "java.version"), Set.of(), Set.of())));
    }

    @Test
    void a_key_that_nothing_asks_for_is_dead() {
        assertEquals(
                List.of("nothing asks for it:              today.due"),
                problems(Map.of("today.due", "还款日"), Map.of("today.due", "Due day"), new Uses()));
    }

    @Test
    void different_placeholders_are_named() {
        assertEquals(
                List.of("placeholders differ: today.due has [0, 1] and [0]"),
                problems(
                        Map.of("today.due", "{0} 还 {1}"),
                        Map.of("today.due", "Pay on {0}"),
                        new Uses(Set.of("today.due"), Set.of(), Set.of(), Set.of())));
    }

    @Test
    void a_pattern_that_cannot_be_formatted_or_leaves_out_an_argument_is_named() {
        assertEquals(
                List.of(
                        "cannot be formatted: a.b={0 天",
                        "cannot be formatted: a.c={1} 天",
                        "cannot be formatted: a.c={1} days"),
                problems(
                        Map.of("a.b", "{0 天", "a.c", "{1} 天"),
                        Map.of("a.b", "{0} days", "a.c", "{1} days"),
                        new Uses(Set.of("a.b", "a.c"), Set.of(), Set.of(), Set.of())));
    }

    private static List<String> problems(Map<String, String> chinese, Map<String, String> english, Uses uses) {
        return new WordsAudit(chinese, english, uses).problems();
    }
}
