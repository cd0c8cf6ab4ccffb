package huanqing.infra.desktop.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.reminder.ReminderSchedule;
import huanqing.app.reminder.ReminderSchedule.Fault;
import huanqing.app.reminder.ReminderSchedule.Manner;
import huanqing.app.reminder.ReminderSchedule.Standing;
import huanqing.app.reminder.SystemSchedule;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What each system is told; Windows and macOS are not here, so theirs is read as they would read it. */
class SchedulesTest {
    @TempDir
    private Path folder;

    private final SystemTools tools = new SystemTools().answering("id -u", 0, "501");

    @Test
    void each_system_has_its_manner() {
        assertEquals(Manner.TASK_SCHEDULER, of("Windows 11").state().manner());
        assertEquals(Manner.LAUNCH_AGENT, of("Mac OS X").state().manner());
        assertEquals(Manner.SYSTEMD_TIMER, of("Linux").state().manner());
        tools.answering("systemctl --user show-environment", 1, "Failed to connect to bus");
        assertEquals(Manner.LOGIN_ITEM, of("Linux").state().manner());
    }

    @Test
    void a_program_that_nobody_could_start_again_offers_nothing() {
        SystemSchedule schedule = schedules("Linux").of(Optional.empty(), folder.resolve("ledger.db"));
        assertEquals(Standing.IMPOSSIBLE, schedule.install().standing());
        assertFalse(Files.exists(folder.resolve("config")));
    }

    @Test
    void an_entry_from_before_the_timer_is_found_and_replaced() {
        Path config = folder.resolve("config");
        Target target = new Target(folder.resolve("a & b/huanqing"), folder.resolve("账 <本>.db"));
        new LoginItem(config, folder.resolve("state"), target, command -> {}).install();
        tools.answering("systemctl --user is-enabled", 0, "enabled")
                .answering("systemctl --user is-active", 0, "active");
        assertEquals(Manner.LOGIN_ITEM, of("Linux").state().manner());
        ReminderSchedule installed = of("Linux").install();
        assertEquals(Manner.SYSTEMD_TIMER, installed.manner());
        assertEquals(Standing.ON, installed.standing());
        assertFalse(Files.exists(config.resolve("autostart/huanqing-remind.desktop")));
    }

    @Test
    void the_launch_agent_names_the_very_program() throws Exception {
        ReminderSchedule state = of("Mac OS X").install();
        assertEquals(Standing.ON, state.standing());
        String text = Files.readString(state.files().get(0));
        NodeList arguments = ((org.w3c.dom.Element) parsed(text.replaceFirst("<!DOCTYPE[^>]*>", ""))
                        .getElementsByTagName("array")
                        .item(0))
                .getElementsByTagName("string");
        assertEquals(
                folder.resolve("a & b/huanqing").toString(), arguments.item(0).getTextContent());
        assertEquals(folder.resolve("账 <本>.db").toString(), arguments.item(5).getTextContent());
        assertTrue(tools.asked.contains(
                "launchctl bootstrap gui/501 " + state.files().get(0)));
        assertEquals(Standing.OFF, of("Mac OS X").remove().standing());
    }

    @Test
    void an_agent_that_the_system_does_not_take_is_said_to_be_refused() {
        tools.answering("launchctl bootstrap", 5, "Input/output error");
        assertEquals(Optional.of(Fault.REFUSED), of("Mac OS X").install().fault());
    }

    @Test
    void the_task_is_sound_and_names_the_very_program() throws Exception {
        Target target = new Target(folder.resolve("a & b/huanqing"), folder.resolve("账 <本>.db"));
        TaskScheduler scheduler = new TaskScheduler(target, tools);
        Document task = parsed(scheduler.xml().replace("UTF-16", "UTF-8"));
        assertEquals(
                folder.resolve("a & b/huanqing").toString(),
                task.getElementsByTagName("Command").item(0).getTextContent());
        assertEquals(
                "remind --stay 14 --ledger \"" + folder.resolve("账 <本>.db") + "\"",
                task.getElementsByTagName("Arguments").item(0).getTextContent());
        assertEquals("PT15M", task.getElementsByTagName("Interval").item(0).getTextContent());
    }

    @Test
    void the_tasks_state_is_what_the_system_says() {
        Target target = new Target(folder.resolve("huanqing"), folder.resolve("ledger.db"));
        TaskScheduler mine =
                new TaskScheduler(target, new SystemTools().answering("schtasks /Query", 0, "<Task>?</Task>"));
        assertEquals(Optional.of(Fault.OTHER_TARGET), mine.state().fault());
        TaskScheduler right = new TaskScheduler(target, new SystemTools().answering("schtasks /Query", 0, mine.xml()));
        assertEquals(Standing.ON, right.state().standing());
        TaskScheduler none = new TaskScheduler(target, new SystemTools().answering("schtasks /Query", 1, "ERROR"));
        assertEquals(Standing.OFF, none.state().standing());
        TaskScheduler refused = new TaskScheduler(target, new SystemTools().answering("schtasks /Create", 1, ""));
        assertEquals(Optional.of(Fault.REFUSED), refused.install().fault());
    }

    private SystemSchedule of(String system) {
        return schedules(system).of(Optional.of(folder.resolve("a & b/huanqing")), folder.resolve("账 <本>.db"));
    }

    private Schedules schedules(String system) {
        return new Schedules(
                system, new Schedules.Folders(folder, folder.resolve("config"), folder.resolve("state")), tools);
    }

    private static Document parsed(String text) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(text)));
    }

    @Test
    void the_command_line_is_one_and_the_same_everywhere() {
        assertEquals(
                List.of(
                        "remind",
                        "--stay",
                        "14",
                        "--ledger",
                        folder.resolve("l.db").toString()),
                new Target(folder.resolve("huanqing"), folder.resolve("l.db")).arguments());
    }
}
