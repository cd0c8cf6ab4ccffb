package huanqing.infra.desktop.window;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Carries an errand to the window that is open already. */
final class Messenger {
    private static final byte UNDERSTOOD = 1;

    private Messenger() {}

    /** Whether the errand arrived and was understood; a socket that nobody hears is no answer. */
    static boolean deliver(Path socket, Errand errand, Duration patience) {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(job -> {
            Thread thread = new Thread(job, "patience");
            thread.setDaemon(true);
            return thread;
        });
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            // A channel has no time limit of its own; closing it ends the wait.
            watch.schedule(() -> close(channel), patience.toMillis(), TimeUnit.MILLISECONDS);
            errand.write(new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))));
            ByteBuffer answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && answer.get(0) == UNDERSTOOD;
        } catch (IOException e) {
            System.getLogger(Messenger.class.getName()).log(Level.DEBUG, "Nobody answers yet", e);
            return false;
        } finally {
            watch.shutdownNow();
        }
    }

    static void acknowledge(SocketChannel caller) throws IOException {
        caller.write(ByteBuffer.wrap(new byte[] {UNDERSTOOD}));
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(Messenger.class.getName()).log(Level.DEBUG, "A channel did not close", e);
        }
    }
}
