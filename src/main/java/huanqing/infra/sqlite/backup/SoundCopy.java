package huanqing.infra.sqlite.backup;

import huanqing.app.backup.BackupRefused;
import huanqing.app.backup.BackupRefused.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Copies a ledger file while it may be in use: written under a name that no one takes for a backup, forced to the disk,
 * opened and looked through, and only then given its own name. A copy that fails or is not the same leaves nothing.
 */
final class SoundCopy {
    private static final String UNFINISHED = ".partial";

    /** What SQLite writes beside a copy, and leaves where the disk fills up. */
    private static final String JOURNAL = "-journal";

    private SoundCopy() {}

    static void make(Path from, Path to) {
        Path partial = partial(to);
        try {
            PrivateFiles.create(partial);
            copy(from, partial, to);
            PrivateFiles.force(partial);
            Files.move(partial, to, StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.forceFolder(to);
        } catch (IOException failure) {
            throw Trouble.with(to, failure);
        } finally {
            unfinished(to).forEach(PrivateFiles::remove);
        }
    }

    /** What a copy to that file has written before it is done. */
    static Stream<Path> unfinished(Path to) {
        Path partial = partial(to);
        return Stream.of(partial, partial.resolveSibling(partial.getFileName() + JOURNAL));
    }

    private static Path partial(Path to) {
        return to.resolveSibling("." + to.getFileName() + UNFINISHED);
    }

    static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(UNFINISHED) || name.endsWith(UNFINISHED + JOURNAL);
    }

    /** The ledger may grow meanwhile, so a table of the copy may have as many rows as before, as after, or between. */
    private static void copy(Path from, Path partial, Path to) {
        try (LedgerReading ledger = LedgerReading.of(from)) {
            Map<String, Long> before = ledger.counts();
            write(ledger, partial, to);
            Map<String, Long> after = ledger.counts();
            verify(partial, before, after, to);
        } catch (SQLException failure) {
            throw Trouble.with(from, failure);
        }
    }

    private static void write(LedgerReading ledger, Path partial, Path to) {
        try {
            ledger.vacuumInto(partial);
        } catch (SQLException failure) {
            throw Trouble.with(to, failure);
        }
    }

    private static void verify(Path partial, Map<String, Long> before, Map<String, Long> after, Path to) {
        try (LedgerReading copy = LedgerReading.of(partial)) {
            Map<String, Long> counts = copy.counts();
            boolean same = counts.keySet().containsAll(before.keySet())
                    && counts.entrySet().stream()
                            .allMatch(table -> isBetween(
                                    table.getValue(),
                                    before.getOrDefault(table.getKey(), 0L),
                                    after.getOrDefault(table.getKey(), 0L)));
            if (!same || !copy.isSound()) {
                throw new BackupRefused(Cause.NOT_THE_SAME, to);
            }
        } catch (SQLException failure) {
            throw new BackupRefused(Cause.NOT_THE_SAME, to, failure);
        }
    }

    private static boolean isBetween(long count, long one, long other) {
        return count >= Math.min(one, other) && count <= Math.max(one, other);
    }
}
