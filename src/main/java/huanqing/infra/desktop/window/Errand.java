package huanqing.infra.desktop.window;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a start of the program wants of the window beside seeing it.
 *
 * @param files statements to import, absolute
 * @param due a due to look at, as {@code dues} names it
 */
public record Errand(List<Path> files, Optional<String> due) {
    private static final String MAGIC = "huanqing errand 1";
    private static final int MOST_FILES = 1000;

    public Errand {
        files = files.stream().map(Path::toAbsolutePath).toList();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(MAGIC);
        out.writeUTF(due.orElse(""));
        out.writeInt(files.size());
        for (Path file : files) {
            out.writeUTF(file.toString());
        }
        out.flush();
    }

    static Errand read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(MAGIC)) {
            throw new IOException("not an errand of this version");
        }
        Optional<String> due = Optional.of(in.readUTF()).filter(id -> !id.isEmpty());
        int count = in.readInt();
        if (count < 0 || count > MOST_FILES) {
            throw new IOException("an errand with " + count + " files");
        }
        List<Path> files = new ArrayList<>();
        for (int file = 0; file < count; file++) {
            files.add(Path.of(in.readUTF()));
        }
        return new Errand(files, due);
    }
}
