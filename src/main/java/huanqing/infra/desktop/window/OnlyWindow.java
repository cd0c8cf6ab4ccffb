package huanqing.infra.desktop.window;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * One window a ledger. The first start holds a lock and hears, over a socket of this machine alone, what later starts
 * want; a later start hands that over and ends. A killed first start leaves nothing behind that stops the next one.
 */
public final class OnlyWindow implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(OnlyWindow.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FileChannel lockFile;
    private final ServerSocketChannel server;
    private final Path socket;

    private OnlyWindow(FileChannel lockFile, ServerSocketChannel server, Path socket) {
        this.lockFile = lockFile;
        this.server = server;
        this.socket = socket;
    }

    /** What became of a start. */
    public sealed interface Claim {
        /** It is the first and shall open the window. */
        record First(OnlyWindow window) implements Claim {}

        /** The window is open already and has taken the errand. */
        record HandedOver() implements Claim {}

        /** The window is open already but does not answer. */
        record NoAnswer() implements Claim {}

        /** This system has no place to meet; the window opens without keeping others out. */
        record Alone() implements Claim {}
    }

    /**
     * Claims the window of a ledger, or gives the errand to whoever has it.
     *
     * @param folder for lock and socket, the person's alone
     */
    public static Claim claim(Path folder, Path ledger, Errand errand) {
        return claim(folder, ledger, errand, PATIENCE);
    }

    static Claim claim(Path folder, Path ledger, Errand errand, Duration patience) {
        try {
            MeetingPlace place = MeetingPlace.of(folder, ledger);
            long end = System.nanoTime() + patience.toNanos();
            do {
                FileChannel lockFile = FileChannel.open(place.lock(), CREATE, WRITE);
                if (isLocked(lockFile)) {
                    return new Claim.First(first(lockFile, place.socket()));
                }
                lockFile.close();
                if (Messenger.deliver(place.socket(), errand, Duration.ofNanos(end - System.nanoTime()))) {
                    return new Claim.HandedOver();
                }
            } while (pause() && System.nanoTime() < end);
            return new Claim.NoAnswer();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.WARNING, "Later starts cannot find this window", e);
            return new Claim.Alone();
        }
    }

    /** Begins to hear later starts; what came before has waited. The errands arrive on a thread of their own. */
    public void listen(Consumer<Errand> errands) {
        Thread thread = new Thread(() -> accept(errands), "later-starts");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
            lockFile.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The meeting place could not be left clean", e);
        }
    }

    private static OnlyWindow first(FileChannel lockFile, Path socket) throws IOException {
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            return new OnlyWindow(lockFile, server, socket);
        } catch (IOException | UnsupportedOperationException e) {
            lockFile.close();
            throw e;
        }
    }

    private static boolean isLocked(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(50);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void accept(Consumer<Errand> errands) {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                errands.accept(Errand.read(new DataInputStream(Channels.newInputStream(caller))));
                Messenger.acknowledge(caller);
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A later start could not be understood", e);
            }
        }
    }
}
