package huanqing.app.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Makes a backup and lets those go that {@link KeptBackups} does not keep. Throws {@link BackupRefused}. */
public final class BackUp {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final BackupShelf shelf;
    private final Clock clock;

    public BackUp(BackupShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    public Backup now(BackupOccasion occasion) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(CHINA));
        Backup made = shelf.make(occasion, now);
        KeptBackups.surplus(shelf.all(), now.toLocalDate()).stream()
                .filter(backup -> !backup.equals(made))
                .forEach(shelf::remove);
        return made;
    }

    /** The backup of the day; empty when today has one already, or when there is nothing that could be lost. */
    public Optional<Backup> daily() {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        boolean done = shelf.all().stream()
                .anyMatch(backup -> backup.at().toLocalDate().equals(today));
        return done ? Optional.empty() : unlessBlank(BackupOccasion.DAILY);
    }

    /** A backup, unless the ledger is as empty as a new one. */
    public Optional<Backup> unlessBlank(BackupOccasion occasion) {
        return shelf.isBlank() ? Optional.empty() : Optional.of(now(occasion));
    }

    /** A copy where the person wants it; it is not one of those that are let go. */
    public void to(Path file) {
        shelf.copyTo(file);
    }
}
