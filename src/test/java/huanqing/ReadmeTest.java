package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.cli.CommandLineFace;
import huanqing.infra.files.UserFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README promises is there: its commands are those of help, its folders those of the program, its files exist. */
class ReadmeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|[^|]+\\| `(huanqing [^`]+)` \\|$");
    private static final Pattern LISTED = Pattern.compile("(?m)^  ([a-z-]+) {2,}\\S");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)Example: (huanqing [^`]+?)\\s*$");
    private static final Pattern LINK = Pattern.compile("]\\(((?!#|http)[^)]+)\\)");
    private static String readme;

    @TempDir
    Path home;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void listsEveryCommandWithItsExample() {
        Map<String, String> real = new TreeMap<>();
        Matcher listed = LISTED.matcher(said("--help").replaceFirst("(?s).*?Commands:", ""));
        while (listed.find()) {
            if (!listed.group(1).equals("help")) {
                real.put(listed.group(1), example(said("help", listed.group(1))));
            }
        }
        Map<String, String> promised = new TreeMap<>();
        Matcher row = ROW.matcher(readme);
        while (row.find()) {
            promised.put(row.group(1), row.group(2));
        }
        assertEquals(lines(real), lines(promised), "mend the table of commands in README.md");
    }

    @Test
    void everyPictureAndPageItLinksToIsThere() {
        Matcher link = LINK.matcher(readme);
        int links = 0;
        while (link.find()) {
            links++;
            assertTrue(Files.exists(Path.of(link.group(1))), link.group(1));
        }
        assertTrue(links > 0);
    }

    @Test
    void namesTheFoldersThatTheProgramUses() {
        Path person = Path.of("/home/person");
        UserFolders folders = new UserFolders("Linux", Map.of(), person);
        for (Path file : List.of(folders.ledger(), folders.settings(), folders.log())) {
            Path inHome = person.relativize(file);
            assertTrue(readme.contains("`~/" + inHome.getParent() + "/`"), inHome.toString());
            assertTrue(readme.contains("`" + inHome.getFileName() + "`"), inHome.toString());
        }
    }

    private String said(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        Clock clock = Clock.systemUTC();
        Wiring wiring = new Wiring(clock, new UserFolders("Linux", Map.of(), home));
        new CommandLineFace(clock, printer, printer, wiring.commands(), request -> 0).run(arguments);
        return out.toString();
    }

    /** Help breaks long lines; an example is one line. */
    private static String example(String help) {
        Matcher example = EXAMPLE.matcher(help);
        return example.find() ? example.group(1).replaceAll("\\s+", " ") : "no example in its help";
    }

    private static String lines(Map<String, String> commands) {
        StringBuilder lines = new StringBuilder();
        commands.forEach((name, example) ->
                lines.append(name).append(": ").append(example).append('\n'));
        return lines.toString();
    }
}
