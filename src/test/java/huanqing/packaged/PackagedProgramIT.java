package huanqing.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program as the person has it: real modules, a process of its own, its exit codes and what it prints. */
class PackagedProgramIT {
    private static final Path HOME = Path.of(System.getProperty("huanqing.home"));
    private static final Path DEMO = Path.of("assets", "demo", "alipay_record_demo.csv");

    @TempDir
    Path folder;

    private record Ran(int exit, String out, String err) {
        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    @Test
    void importsTheDemoStatementOnceAndNotTwice() throws Exception {
        JsonObject first = importDemo();
        assertEquals(
                first.get("rows").getAsInt(),
                List.of("new", "same", "changed", "ignored", "review", "rejected").stream()
                        .mapToInt(key -> first.get(key).getAsInt())
                        .sum());
        assertTrue(first.get("new").getAsInt() > 2_000, first.toString());
        JsonObject second = importDemo();
        assertEquals(0, second.get("new").getAsInt());
        assertEquals(0, second.get("changed").getAsInt());
    }

    @Test
    void printsEveryJsonFromRealModules() throws Exception {
        importDemo();
        for (String command : List.of("entries", "imports", "check")) {
            Ran ran = run(command, "--json");
            assertEquals(0, ran.exit(), ran.err());
            assertTrue(ran.json().size() > 0);
        }
    }

    @Test
    void refusesAFileThatIsNoStatementInJsonToo() throws Exception {
        Path note = Files.writeString(folder.resolve("note.csv"), "milk,eggs\n");
        Ran ran = run("import", note.toString(), "--json");
        assertEquals(1, ran.exit());
        assertEquals(
                "NOT_A_STATEMENT",
                ran.json()
                        .getAsJsonArray("files")
                        .get(0)
                        .getAsJsonObject()
                        .get("refused")
                        .getAsString());
    }

    @Test
    void speaksBothLanguages() throws Exception {
        assertTrue(run("entries", "--lang", "zh").err().contains("账本"));
        assertTrue(run("entries", "--lang", "en").err().contains("ledger"));
    }

    private JsonObject importDemo() throws IOException, InterruptedException {
        Ran ran = run("import", DEMO.toString(), "--json");
        assertEquals(0, ran.exit(), ran.err());
        return ran.json().getAsJsonArray("files").get(0).getAsJsonObject();
    }

    private Ran run(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(HOME.resolve("bin")
                .resolve(windows ? "huanqing.bat" : "huanqing")
                .toString());
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().remove("DISPLAY");
        process.environment().remove("WAYLAND_DISPLAY");
        process.environment().put("XDG_DATA_HOME", folder.toString());
        process.environment().put("XDG_STATE_HOME", folder.toString());
        Process started = process.start();
        assertTrue(started.waitFor(60, TimeUnit.SECONDS), "the program did not end");
        return new Ran(
                started.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
