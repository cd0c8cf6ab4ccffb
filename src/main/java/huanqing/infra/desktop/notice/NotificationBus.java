package huanqing.infra.desktop.notice;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusSigHandler;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.messages.Error;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * The Desktop Notifications service of freedesktop.org on the session bus, as far as it is used here. Messages are put
 * together by hand: the library's proxies would cost reflection into this module and a third of a second.
 */
final class NotificationBus implements AutoCloseable {
    private static final String NAME = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final long PATIENCE_MS = 5_000;
    private static final int UNTIL_DISMISSED = 0;

    /** The library would knock for ten seconds at the door of a bus that is not there. */
    private static final int ONE_TRY_MS = 500;

    /** Of normal urgency. The menu entry is not named: GNOME takes such notices away when the sender ends. */
    private static final Map<String, Variant<?>> HINTS = Map.of("urgency", new Variant<>((byte) 1, "y"));

    private final DBusConnection connection;

    private NotificationBus(DBusConnection connection) {
        this.connection = connection;
    }

    /**
     * What the service is to show.
     *
     * @param actions key and label by turns
     */
    record Bubble(String title, String body, List<String> actions) {}

    /** The service is there and says no, e.g. because it shows too much already. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String reason) {
            super(reason);
        }
    }

    /** Connects to the session's bus. Where there is none an exception says so. */
    static NotificationBus ofThisSession() throws IOException {
        return connect(DBusConnectionBuilder::forSessionBus);
    }

    static NotificationBus at(String address) throws IOException {
        return connect(() -> DBusConnectionBuilder.forAddress(address));
    }

    /** Looking for the address fails as well where neither the environment nor the machine tells of a bus. */
    private static NotificationBus connect(Supplier<DBusConnectionBuilder> door) throws IOException {
        try {
            return new NotificationBus(door.get()
                    .withShared(false)
                    .transportConfig()
                    .withTimeout(ONE_TRY_MS)
                    .back()
                    .build());
        } catch (DBusException | RuntimeException e) {
            throw new IOException("there is no session bus", e);
        }
    }

    /** What the service can do, e.g. {@code actions}. */
    List<String> capabilities() throws IOException {
        Object[] answer = call("GetCapabilities", null);
        return texts(answer[0]);
    }

    /** Shows it until the person dismisses it and gives the number by which later signals name it. */
    long show(Bubble bubble) throws IOException {
        Object[] answer = call(
                "Notify",
                "susssasa{sv}i",
                "Huanqing",
                new UInt32(0),
                "huanqing",
                bubble.title(),
                bubble.body(),
                bubble.actions().toArray(String[]::new),
                HINTS,
                UNTIL_DISMISSED);
        return ((UInt32) answer[0]).longValue();
    }

    /** Whom to tell of a pressed button: the number of the notice and the key of the action. */
    void onAction(BiConsumer<Long, String> pressed) throws IOException {
        listen("ActionInvoked", values -> pressed.accept(((UInt32) values[0]).longValue(), (String) values[1]));
    }

    /** Whom to tell that a notice has left the screen. */
    void onClosed(LongConsumer closed) throws IOException {
        listen("NotificationClosed", values -> closed.accept(((UInt32) values[0]).longValue()));
    }

    @Override
    public void close() {
        connection.disconnect();
    }

    /** What to do with the values of a signal. */
    private interface Heard {
        void take(Object[] values);
    }

    private void listen(String signal, Heard heard) throws IOException {
        DBusSigHandler<DBusSignal> handler = message -> {
            try {
                heard.take(message.getParameters());
            } catch (DBusException e) {
                System.getLogger(NotificationBus.class.getName())
                        .log(System.Logger.Level.WARNING, "A signal cannot be read", e);
            }
        };
        try {
            connection.addGenericSigHandler(
                    DBusMatchRuleBuilder.create()
                            .withType("signal")
                            .withInterface(NAME)
                            .withMember(signal)
                            .build(),
                    handler);
        } catch (DBusException | RuntimeException e) {
            throw new IOException("the bus does not pass on signals", e);
        }
    }

    private Object[] call(String method, String signature, Object... arguments) throws IOException {
        try {
            MethodCall call = connection
                    .getMessageFactory()
                    .createMethodCall(NAME, PATH, NAME, method, (byte) 0, signature, arguments);
            connection.sendMessage(call);
            return values(call.getReply(PATIENCE_MS));
        } catch (DBusException | RuntimeException e) {
            throw new IOException("the bus does not answer", e);
        }
    }

    private static Object[] values(Message reply) throws IOException, DBusException {
        if (reply == null) {
            throw new IOException("nobody answers");
        }
        if (reply instanceof Error error) {
            if (error.getName().contains("ServiceUnknown") || error.getName().contains("Spawn")) {
                throw new IOException("nobody shows notices here: " + error.getName());
            }
            throw new RefusedException(error.getName());
        }
        return reply.getParameters();
    }

    private static List<String> texts(Object array) {
        return array instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : Arrays.stream((Object[]) array).map(String.class::cast).toList();
    }
}
