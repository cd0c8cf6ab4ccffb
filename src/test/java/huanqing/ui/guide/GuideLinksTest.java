package huanqing.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.explain.Rule;
import huanqing.ui.fx.guide.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page of the guide is linked from what it explains. */
class GuideLinksTest {
    private static final Pattern LINK = Pattern.compile(
            "<GuideLink topic=\"(\\w+)\" text=\"%(?:guide\\.link|topic\\.\\1)\" title=\"%topic\\.(\\w+)\"/>");
    private static final Pattern ANY = Pattern.compile("<GuideLink\\b");

    @Test
    void a_link_in_a_layout_names_its_page_and_that_page_s_title() {
        List<MatchResult> links = links();

        assertEquals(
                layouts().mapToLong(text -> ANY.matcher(text).results().count()).sum(), links.size());
        links.forEach(link -> assertEquals(Topic.valueOf(link.group(1)).name(), link.group(2)));
    }

    @Test
    void every_page_is_linked_from_a_layout_or_from_the_rule_of_a_formula() {
        Set<Topic> linked = links().stream()
                .map(link -> Topic.valueOf(link.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(Rule.values()).map(Topic::of).flatMap(Optional::stream).forEach(linked::add);

        assertEquals(new TreeSet<>(Set.of(Topic.values())), linked);
    }

    @Test
    void the_page_behind_a_rule_names_that_rule() {
        for (Rule rule : Rule.values()) {
            Topic.of(rule)
                    .ifPresent(topic -> assertTrue(
                            topic.sources().stream()
                                    .anyMatch(source -> rule.name().equalsIgnoreCase(source)
                                            || rule == Rule.J7B && source.equals("J7")),
                            rule + " in " + topic));
        }
    }

    private static List<MatchResult> links() {
        return layouts().flatMap(text -> LINK.matcher(text).results()).toList();
    }

    private static Stream<String> layouts() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".fxml")).map(GuideLinksTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
