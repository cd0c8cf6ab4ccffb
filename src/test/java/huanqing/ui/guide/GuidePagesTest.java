package huanqing.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.guide.ReckonExamples;
import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Words;
import huanqing.ui.fx.guide.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide says the same in both languages, its links lead somewhere, and its figures are the program's own. */
class GuidePagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/huanqing/ui/guide/pages");
    private static final Pattern FIGURE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern TYPED_FIGURE =
            Pattern.compile("[¥￥]\\s*\\d|\\d\\s*[%％‰]|\\d\\s*(元|yuan\\b|RMB|万)|百分之|per ?cent");
    private static final Pattern RULE = Pattern.compile("[HJLG]\\d+[bc]?");

    @Test
    void every_page_is_there_in_both_languages_and_no_other() throws IOException {
        Set<String> expected = Stream.of(Topic.values())
                .map(topic -> topic.name().toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name + ".txt", name + "_en.txt"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    expected,
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_has_the_same_pieces_and_figures_in_both_languages(Topic topic) {
        String chinese = GuidePages.text(topic, Language.ZH);
        String english = GuidePages.text(topic, Language.EN);

        assertEquals(shape(chinese), shape(english));
        assertEquals(figures(chinese), figures(english));
    }

    @Test
    void the_program_reckons_every_figure_that_a_page_names_and_no_other() {
        Set<String> named = Stream.of(Topic.values())
                .flatMap(topic -> figures(GuidePages.text(topic, Language.ZH)).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(named, new TreeSet<>(new ReckonExamples().run().keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_types_no_sum_and_no_rate_of_its_own(Topic topic) {
        for (Language language : Language.values()) {
            List<String> typed = TYPED_FIGURE
                    .matcher(FIGURE.matcher(GuidePages.text(topic, language)).replaceAll("{}"))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertEquals(List.of(), typed, language.name());
        }
    }

    @Test
    void a_figure_that_nobody_reckons_is_a_mistake_that_shows_at_once() {
        assertThrows(IllegalStateException.class, () -> new GuidePages(words(Language.ZH), Map.of()));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_leads_to_other_pages_and_names_rules_as_they_are_written(Topic topic) {
        assertFalse(topic.seeAlso().isEmpty());
        assertFalse(topic.seeAlso().contains(topic));
        topic.sources().forEach(rule -> assertTrue(RULE.matcher(rule).matches(), rule));
    }

    @Test
    void every_page_can_be_reached_from_another() {
        Set<Topic> reached = Stream.of(Topic.values())
                .flatMap(topic -> topic.seeAlso().stream())
                .collect(Collectors.toSet());
        Set<Topic> lonely = new TreeSet<>(Set.of(Topic.values()));
        lonely.removeAll(reached);

        assertEquals(Set.of(), lonely);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_s_table_has_as_many_cells_in_every_row(Topic topic) {
        for (Language language : Language.values()) {
            pages(language).page(topic).stream()
                    .filter(Block.Table.class::isInstance)
                    .map(block -> ((Block.Table) block).rows())
                    .forEach(rows -> assertEquals(
                            Set.of(rows.get(0).size()),
                            rows.stream().map(List::size).collect(Collectors.toSet())));
        }
    }

    @Test
    void the_search_finds_words_of_the_text_and_figures_too() {
        assertEquals(List.of(Topic.ESTATE), pages(Language.ZH).find("一千一百六十一"));
        assertEquals(List.of(Topic.ESTATE), pages(Language.EN).find("heirs ESTATE"));
        assertTrue(pages(Language.ZH).find("15.86%").contains(Topic.INSTALMENTS));
        assertEquals(List.of(Topic.values()), pages(Language.EN).find(" "));
        assertEquals(List.of(), pages(Language.EN).find("no such word here"));
    }

    @Test
    void figures_are_the_published_ones() {
        String instalments = said(Topic.INSTALMENTS);
        for (String annual : List.of("14.94%", "15.27%", "15.34%", "15.86%", "¥341.02", "¥5,225.00")) {
            assertTrue(instalments.contains(annual), annual);
        }
        assertTrue(said(Topic.MINIMUM).contains("¥512.00"));
        assertTrue(said(Topic.METHODS).contains("¥124.00"));
        assertTrue(said(Topic.OVERDUE).contains("27.38%"));
        assertTrue(said(Topic.OVERDUE).contains("0.0438%"));
        assertTrue(said(Topic.REPORT).contains("181 天以上"));
        assertTrue(said(Topic.ESTATE).contains("¥30,000.00"));
    }

    private static String said(Topic topic) {
        List<String> words = new ArrayList<>();
        pages(Language.ZH).page(topic).forEach(block -> words.add(block.words()));
        return String.join("\n", words);
    }

    private static GuidePages pages(Language language) {
        return new GuidePages(words(language), new ReckonExamples().run());
    }

    private static Words words(Language language) {
        return new Words(Messages.in(language), () -> true);
    }

    private static List<String> shape(String text) {
        return PageText.read(text, name -> name).stream()
                .map(block -> block.getClass().getSimpleName()
                        + (block instanceof Block.Table table ? table.rows().size() : ""))
                .toList();
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
