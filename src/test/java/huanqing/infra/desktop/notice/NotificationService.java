package huanqing.infra.desktop.notice;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** A session bus of the test's own with a desktop on it that shows nothing and remembers what it was to show. */
final class NotificationService implements AutoCloseable {
    private static final String NAME = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";

    final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    private final String address;
    private final EmbeddedDBusDaemon daemon;
    private final List<String> capabilities;
    private DBusConnection desktop;

    record Told(long id, String title, String body, List<String> actions) {}

    /** As the specification names it; public, since the library calls it from outside. */
    @DBusInterfaceName(NAME)
    public interface Notifications extends DBusInterface {
        List<String> GetCapabilities();

        UInt32 Notify(
                String program,
                UInt32 replaces,
                String icon,
                String title,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expires);
    }

    private NotificationService(Path folder, List<String> capabilities) throws Exception {
        this.capabilities = capabilities;
        address = "unix:path=" + folder.resolve("bus");
        daemon = new EmbeddedDBusDaemon(address + ",listen=true");
        daemon.startInBackgroundAndWait();
    }

    static NotificationService with(Path folder, String... capabilities) throws Exception {
        NotificationService service = new NotificationService(folder, List.of(capabilities));
        service.desktop = connected(service.address);
        service.desktop.requestBusName(NAME);
        service.desktop.exportObject(PATH, service.new Shown());
        return service;
    }

    /** The daemon says that it runs a moment before it hears. */
    private static DBusConnection connected(String address) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return DBusConnectionBuilder.forAddress(address)
                        .withShared(false)
                        .build();
            } catch (NullPointerException | DBusException e) {
                if (attempt == 50) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    String address() {
        return address;
    }

    void press(long id, String action) throws Exception {
        signal("ActionInvoked", "us", new UInt32(id), action);
    }

    void dismiss(long id) throws Exception {
        signal("NotificationClosed", "uu", new UInt32(id), new UInt32(2));
    }

    @Override
    public void close() throws java.io.IOException {
        if (desktop != null) {
            desktop.disconnect();
        }
        daemon.close();
    }

    private void signal(String name, String signature, Object... values) throws Exception {
        desktop.sendMessage(desktop.getMessageFactory().createSignal(null, PATH, NAME, name, signature, values));
    }

    private final class Shown implements Notifications {
        @Override
        public List<String> GetCapabilities() {
            return capabilities;
        }

        @Override
        public UInt32 Notify(
                String program,
                UInt32 replaces,
                String icon,
                String title,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expires) {
            if (capabilities.contains("refuses")) {
                throw new DBusExecutionException("too many notices");
            }
            long id = 7 + told.size();
            told.add(new Told(id, title, body, List.copyOf(actions)));
            return new UInt32(id);
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }

        @Override
        public boolean isRemote() {
            return false;
        }
    }
}
