package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.app.reminder.ReminderSchedule.Fault;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandTest {
    @TempDir
    private Path folder;

    private ReminderBench bench;

    @BeforeEach
    void bench() {
        bench = new ReminderBench(folder);
    }

    @Test
    void the_switch_is_read_and_thrown_on_the_command_line() {
        assertEquals("OFF", said().get("standing").getAsString());
        assertEquals("ON", said("on").get("standing").getAsString());
        assertEquals("ON", said().get("standing").getAsString());
        assertEquals("OFF", said("off").get("standing").getAsString());
    }

    @Test
    void what_is_broken_says_why_in_words() {
        bench.withDesktop().schedule().breakIt(Fault.NOT_RUNNING);
        assertEquals(0, bench.run("remind", "schedule", "--lang", "en"));
        assertTrue(bench.output().contains("not working"), bench.output());
        assertTrue(bench.output().contains("does not run it"), bench.output());
    }

    @Test
    void what_does_not_come_about_ends_with_one() {
        bench.withDesktop().schedule().makeImpossible();
        assertEquals(1, bench.run("remind", "schedule", "on"));
        assertEquals(0, bench.run("remind", "schedule"));
        assertEquals(2, bench.run("remind", "schedule", "perhaps"));
    }

    private JsonObject said(String... wanted) {
        String[] arguments = new String[3 + wanted.length];
        System.arraycopy(new String[] {"remind", "schedule", "--json"}, 0, arguments, 0, 3);
        System.arraycopy(wanted, 0, arguments, 3, wanted.length);
        assertEquals(0, bench.run(arguments));
        return JsonParser.parseString(bench.output()).getAsJsonObject();
    }
}
