package huanqing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** A fault of the program itself reaches the person as one sentence in their language. */
class CommandFaultTest {
    private final StringWriter complaints = new StringWriter();

    @Test
    void it_is_told_in_chinese_and_in_english_and_without_a_stack_trace() {
        assertEquals(1, run("break", "--lang", "zh"));
        assertTrue(complaints.toString().startsWith("还清内部出了错（ArithmeticException）"), complaints.toString());
        complaints.getBuffer().setLength(0);
        assertEquals(1, run("break", "--lang", "en"));
        assertTrue(complaints.toString().startsWith("Something went wrong inside Huanqing"), complaints.toString());
        assertEquals(1, complaints.toString().lines().count());
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(new StringWriter());
        return new CommandLineFace(
                        Clock.systemUTC(),
                        out,
                        new PrintWriter(complaints, true),
                        List.of(context -> new Broken()),
                        request -> 0)
                .run(arguments);
    }

    @Command(name = "break")
    static final class Broken implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new ArithmeticException("a programmer's mistake");
        }
    }
}
