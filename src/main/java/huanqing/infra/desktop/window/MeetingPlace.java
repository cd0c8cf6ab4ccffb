package huanqing.infra.desktop.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where the starts of the program on one ledger find each other: a lock that the system frees whatever happens to its
 * holder, and a socket, both named after the ledger file.
 */
record MeetingPlace(Path lock, Path socket) {
    /** The shortest limit of the systems for a socket's path is macOS's 104 bytes. */
    private static final int MOST_BYTES = 100;

    private static final int NAME_BYTES = 8;

    /** The place of a ledger below a folder that is the person's alone; the folder is made. */
    static MeetingPlace of(Path folder, Path ledger) throws IOException {
        Files.createDirectories(folder);
        String name = name(ledger);
        Path socket = folder.toAbsolutePath().resolve(name + ".sock");
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IOException("the path is too long for a socket: " + socket);
        }
        return new MeetingPlace(folder.resolve(name + ".lock"), socket);
    }

    /** One name for one file, whichever way it was written. */
    private static String name(Path ledger) throws IOException {
        Path absolute = ledger.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Path real = Files.exists(absolute)
                ? absolute.toRealPath()
                : parent != null && Files.exists(parent)
                        ? parent.toRealPath().resolve(absolute.getFileName())
                        : absolute;
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(real.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
