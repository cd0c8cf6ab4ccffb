package huanqing.infra.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.reminder.Answer;
import huanqing.app.reminder.Notifier;
import huanqing.app.reminder.Showing;
import huanqing.domain.reminder.Subject;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the session bus is a thing of the free desktops")
class BusNotifierTest {
    private static final Showing NOBODY = new Showing.Unavailable(Showing.Cause.NO_SERVICE);

    @TempDir
    private Path folder;

    private final List<Answer> answers = new CopyOnWriteArrayList<>();

    @Test
    void the_notice_appears_with_its_words_and_buttons() throws Exception {
        try (NotificationService service = NotificationService.with(folder, "body", "actions");
                Notifier notifier = notifier(service)) {
            assertEquals(new Showing.Shown(true), notifier.show(Notices.due(), answers::add));
            NotificationService.Told told = service.told.poll(5, TimeUnit.SECONDS);
            assertEquals("花呗 3 天后到期", told.title());
            assertEquals("A & B <b>", told.body());
            assertEquals(
                    List.of("default", "OPEN!", "paid", "PAID!", "snooze", "SNOOZE!", "open", "OPEN!"), told.actions());
        }
    }

    @Test
    void a_pressed_button_comes_back_once_and_ends_the_waiting() throws Exception {
        try (NotificationService service = NotificationService.with(folder, "actions");
                Notifier notifier = notifier(service)) {
            notifier.show(Notices.due(), answers::add);
            long id = service.told.poll(5, TimeUnit.SECONDS).id();
            service.press(99, "paid");
            service.press(id, "paid");
            service.press(id, "snooze");
            long start = System.nanoTime();
            notifier.awaitAnswers(Duration.ofSeconds(20));
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(10), "it did not notice the button");
            assertEquals(List.of(Answer.PAID), answers);
        }
    }

    @Test
    void a_click_on_the_notice_itself_opens_the_due() throws Exception {
        try (NotificationService service = NotificationService.with(folder, "actions");
                Notifier notifier = notifier(service)) {
            notifier.show(Notices.due(), answers::add);
            service.press(service.told.poll(5, TimeUnit.SECONDS).id(), "default");
            notifier.awaitAnswers(Duration.ofSeconds(20));
            assertEquals(List.of(Answer.OPEN), answers);
        }
    }

    @Test
    void the_program_waits_for_what_an_answer_sets_going() throws Exception {
        try (NotificationService service = NotificationService.with(folder, "actions");
                Notifier notifier = notifier(service)) {
            notifier.show(Notices.due(), answer -> {
                sleep(400);
                answers.add(answer);
            });
            service.press(service.told.poll(5, TimeUnit.SECONDS).id(), "snooze");
            sleep(150);
            notifier.awaitAnswers(Duration.ofMillis(1));
            assertEquals(List.of(Answer.SNOOZE), answers);
        }
    }

    @Test
    void a_dismissed_notice_is_not_waited_for() throws Exception {
        try (NotificationService service = NotificationService.with(folder, "actions");
                Notifier notifier = notifier(service)) {
            notifier.show(Notices.due(), answers::add);
            service.dismiss(service.told.poll(5, TimeUnit.SECONDS).id());
            long start = System.nanoTime();
            notifier.awaitAnswers(Duration.ofSeconds(20));
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(10), "it did not notice");
            assertEquals(List.of(), answers);
        }
    }

    @Test
    void a_desktop_without_buttons_gets_none_and_is_not_waited_for() throws Exception {
        try (NotificationService service = NotificationService.with(folder, "body", "body-markup");
                Notifier notifier = notifier(service)) {
            assertEquals(new Showing.Shown(false), notifier.show(Notices.due(), answers::add));
            NotificationService.Told told = service.told.poll(5, TimeUnit.SECONDS);
            assertEquals(List.of(), told.actions());
            assertEquals("A &amp; B &lt;b&gt;", told.body());
            long start = System.nanoTime();
            notifier.awaitAnswers(Duration.ofSeconds(20));
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(10));
        }
    }

    @Test
    void nothing_is_paid_where_nothing_is_due() throws Exception {
        try (NotificationService service = NotificationService.with(folder, "actions");
                Notifier notifier = notifier(service)) {
            notifier.show(Notices.of(Subject.Kind.RESERVE, ""), answers::add);
            assertEquals(
                    List.of("default", "OPEN!", "snooze", "SNOOZE!", "open", "OPEN!"),
                    service.told.poll(5, TimeUnit.SECONDS).actions());
        }
    }

    @Test
    void where_there_is_no_bus_it_says_so_at_once() throws Exception {
        long start = System.nanoTime();
        try (Notifier notifier = notifier("unix:path=" + folder.resolve("nobody"))) {
            assertEquals(NOBODY, notifier.show(Notices.due(), answers::add));
        }
        assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(3));
    }

    @Test
    void a_desktop_that_refuses_is_said_to_do_so() throws Exception {
        try (NotificationService service = NotificationService.with(folder, "refuses");
                Notifier notifier = notifier(service)) {
            assertEquals(new Showing.Unavailable(Showing.Cause.REFUSED), notifier.show(Notices.due(), answers::add));
        }
    }

    /** The bus of a system could be named as a host and port; this program has no means of going there. */
    @Test
    void a_bus_on_the_network_is_out_of_reach() throws Exception {
        try (ServerSocket host = new ServerSocket(0);
                Notifier notifier = notifier("tcp:host=127.0.0.1,port=" + host.getLocalPort())) {
            assertEquals(NOBODY, notifier.show(Notices.due(), answers::add));
            host.setSoTimeout(200);
            assertThrows(SocketTimeoutException.class, host::accept);
        }
    }

    private static Notifier notifier(NotificationService service) {
        return notifier(service.address());
    }

    private static Notifier notifier(String address) {
        return new BusNotifier(() -> NotificationBus.at(address), new Notices.Text());
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
