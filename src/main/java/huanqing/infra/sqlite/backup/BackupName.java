package huanqing.infra.sqlite.backup;

import huanqing.app.backup.Backup;
import huanqing.app.backup.BackupOccasion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How backups are named: moment and occasion, e.g. {@code 20261122-101530-daily.db}. */
final class BackupName {
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{6})-([a-z]+)\\.db");

    private BackupName() {}

    /** A name that is free; two backups of one second are told apart by the next one. */
    static Backup free(Path folder, LocalDateTime at, BackupOccasion occasion) {
        LocalDateTime moment = at.truncatedTo(ChronoUnit.SECONDS);
        while (isTaken(folder, moment)) {
            moment = moment.plusSeconds(1);
        }
        return new Backup(folder.resolve(name(moment, occasion)), moment, occasion, 0);
    }

    /** The backup of that name; empty when the name is not one of ours. */
    static Optional<Backup> read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(
                    file,
                    LocalDateTime.parse(name.group(1), MOMENT),
                    BackupOccasion.valueOf(name.group(2).toUpperCase(Locale.ROOT)),
                    file.toFile().length()));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Its name once the ledger of which it is a copy is no more. */
    static Path former(Backup backup) {
        return backup.file().resolveSibling(name(backup.at(), BackupOccasion.FORMER));
    }

    private static boolean isTaken(Path folder, LocalDateTime at) {
        for (BackupOccasion occasion : BackupOccasion.values()) {
            if (Files.exists(folder.resolve(name(at, occasion)))) {
                return true;
            }
        }
        return false;
    }

    private static String name(LocalDateTime at, BackupOccasion occasion) {
        return MOMENT.format(at) + "-" + occasion.name().toLowerCase(Locale.ROOT) + ".db";
    }
}
