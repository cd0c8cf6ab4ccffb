package huanqing.infra.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.reminder.NoticeText.Lines;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.Showing;
import huanqing.infra.desktop.command.Commands;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the systems' own tools are told; none of them is run here. */
class NoticeCommandsTest {
    private static final Lines HOSTILE = new Lines("-花呗 'x' $(calc)", "a\"b\n<c> & `d` \\ '');exit");

    private final List<List<String>> run = new ArrayList<>();

    @Test
    void texts_are_arguments_of_their_own_that_no_tool_takes_for_options() {
        for (List<String> command : List.of(NoticeCommands.notifySend(HOSTILE), NoticeCommands.osascript(HOSTILE))) {
            assertEquals(
                    List.of("--", HOSTILE.title(), HOSTILE.body()),
                    command.subList(command.size() - 3, command.size()));
            assertFalse(
                    String.join("\n", command.subList(0, command.size() - 3)).contains("花呗"));
        }
    }

    @Test
    void the_toast_holds_the_very_texts_and_nothing_ends_its_string() throws Exception {
        List<String> command = NoticeCommands.powerShell(HOSTILE);
        assertEquals("-EncodedCommand", command.get(command.size() - 2));
        String script =
                new String(Base64.getDecoder().decode(command.get(command.size() - 1)), StandardCharsets.UTF_16LE);
        String quoted = script.substring(script.indexOf("LoadXml('") + 9, script.indexOf("')\n$toast"));
        assertFalse(quoted.replace("''", "").contains("'"), quoted);
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(quoted.replace("''", "'"))))
                .getElementsByTagName("text");
        assertEquals(HOSTILE.title(), texts.item(0).getTextContent());
        assertEquals(HOSTILE.body(), texts.item(1).getTextContent());
    }

    @Test
    void each_system_uses_its_own_tool() {
        assertEquals("powershell.exe", tool("windows 11"));
        assertEquals("osascript", tool("mac os x"));
        assertEquals("notify-send", tool("linux"));
    }

    @Test
    void a_tool_that_is_missing_and_one_that_refuses_are_told_apart() {
        assertEquals(new Showing.Shown(false), shown(new Commands.Outcome(0, "")));
        assertEquals(new Showing.Unavailable(Showing.Cause.REFUSED), shown(new Commands.Outcome(1, "no")));
        assertEquals(new Showing.Unavailable(Showing.Cause.NO_SERVICE), shown(Commands.NOT_RUN));
    }

    @Test
    void only_where_there_is_no_service_the_next_way_is_tried() {
        Notifier none = answering(Commands.NOT_RUN);
        Notifier refusing = answering(new Commands.Outcome(1, ""));
        Notifier showing = answering(new Commands.Outcome(0, ""));
        assertEquals(new Showing.Shown(false), show(none, showing));
        assertEquals(new Showing.Unavailable(Showing.Cause.REFUSED), show(none, refusing, showing));
        assertEquals(new Showing.Unavailable(Showing.Cause.NO_SERVICE), show(none));
    }

    private Showing shown(Commands.Outcome outcome) {
        return answering(outcome).show(Notices.due(), answer -> {});
    }

    private static Showing show(Notifier... ways) {
        return new DesktopNotifier(List.of(ways)).show(Notices.due(), answer -> {});
    }

    private static Notifier answering(Commands.Outcome outcome) {
        return new CommandNotifier(NoticeCommands::notifySend, new Notices.Text(), command -> outcome);
    }

    private String tool(String system) {
        List<Notifier> ways = DesktopNotifier.ways(system, new Notices.Text(), command -> {
            run.add(command);
            return new Commands.Outcome(0, "");
        });
        ways.get(ways.size() - 1).show(Notices.due(), answer -> {});
        assertTrue(run.size() > 0);
        return run.get(run.size() - 1).get(0);
    }
}
