package huanqing.i18n;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word that the program asks for exists in every language, and no other. */
class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void every_word_exists_in_both_languages_is_asked_for_and_can_be_formatted() {
        Uses uses = UsesFinder.in(SOURCES, RESOURCES);
        List<String> problems = new WordsAudit(Bundles.read(Language.ZH), Bundles.read(Language.EN), uses).problems();

        assertEquals("", String.join("\n", problems));
    }

    @ParameterizedTest
    @EnumSource
    void the_list_of_areas_names_every_file(Language language) throws IOException {
        Set<String> listed =
                Bundles.areas().stream().map(language::file).collect(Collectors.toCollection(TreeSet::new));

        try (Stream<Path> files = Files.list(RESOURCES.resolve("huanqing/i18n"))) {
            Set<String> present = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .filter(name -> name.endsWith("_en.properties") == (language == Language.EN))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(present, listed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_key_stands_twice_in_a_file(Language language) throws IOException {
        for (String area : Bundles.areas()) {
            Set<String> seen = new HashSet<>();
            String twice = Files.readAllLines(RESOURCES.resolve("huanqing/i18n").resolve(language.file(area))).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .collect(joining("\n"));
            assertEquals("", twice, language.file(area));
        }
    }
}
