package huanqing.infra.sqlite.backup;

import huanqing.app.backup.Backup;
import huanqing.app.backup.BackupOccasion;
import huanqing.app.backup.BackupRefused;
import huanqing.app.backup.BackupRefused.Cause;
import huanqing.app.backup.BackupShelf;
import huanqing.app.backup.LedgerContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The backups of one ledger file, in a folder beside it: {@code ledger.db} has {@code ledger.db.backups}. */
public final class BackupFolder implements BackupShelf {
    private static final Duration FORGOTTEN = Duration.ofHours(6);

    private final Path ledger;
    private final int newestSchema;

    /** @param newestSchema the highest schema number that this program knows */
    public BackupFolder(Path ledger, int newestSchema) {
        this.ledger = ledger.toAbsolutePath();
        this.newestSchema = newestSchema;
    }

    @Override
    public Path ledger() {
        return ledger;
    }

    @Override
    public Path folder() {
        return ledger.resolveSibling(ledger.getFileName() + ".backups");
    }

    @Override
    public Backup make(BackupOccasion occasion, LocalDateTime at) {
        try {
            PrivateFiles.createFolder(folder());
        } catch (IOException failure) {
            throw Trouble.with(folder(), failure);
        }
        Stream.concat(inFolder().filter(SoundCopy::isUnfinished), ofRestore())
                .filter(BackupFolder::isForgotten)
                .forEach(PrivateFiles::remove);
        Backup wanted = BackupName.free(folder(), at, occasion);
        SoundCopy.make(ledger, wanted.file());
        return BackupName.read(wanted.file()).orElseThrow();
    }

    @Override
    public void copyTo(Path file) {
        if (Files.exists(file)) {
            throw new BackupRefused(Cause.TAKEN, file);
        }
        SoundCopy.make(ledger, file.toAbsolutePath());
    }

    @Override
    public List<Backup> all() {
        return inFolder()
                .flatMap(file -> BackupName.read(file).stream())
                .sorted(Comparator.comparing(Backup::at).reversed())
                .toList();
    }

    @Override
    public void remove(Backup backup) {
        PrivateFiles.remove(backup.file());
    }

    @Override
    public LedgerContents contents(Path file) {
        try (LedgerReading reading = LedgerReading.of(file)) {
            return reading.contents(file, newestSchema);
        } catch (SQLException failure) {
            throw Trouble.with(file, failure);
        }
    }

    @Override
    public boolean hasLedger() {
        return Files.exists(ledger);
    }

    @Override
    public boolean isBlank() {
        try (LedgerReading reading = LedgerReading.of(ledger)) {
            return reading.counts().values().stream().allMatch(count -> count == 0);
        } catch (SQLException failure) {
            throw Trouble.with(ledger, failure);
        }
    }

    @Override
    public Optional<Path> putBack(Path file, LocalDateTime at) {
        Path fresh = fresh();
        PrivateFiles.remove(fresh);
        SoundCopy.make(file, fresh);
        LedgerPlace place = new LedgerPlace(ledger);
        try {
            Optional<Path> aside = cleared(place, at);
            place.takeOver(fresh);
            return aside;
        } catch (IOException failure) {
            throw Trouble.with(ledger, failure);
        } finally {
            PrivateFiles.remove(fresh);
        }
    }

    private Optional<Path> cleared(LedgerPlace place, LocalDateTime at) throws IOException {
        try {
            contents(ledger);
            place.close();
            return Optional.empty();
        } catch (BackupRefused refused) {
            return switch (refused.reason()) {
                case DAMAGED, NOT_A_LEDGER, NEWER_VERSION, NOT_THERE -> place.setAside(at, refused.reason());
                default -> throw refused;
            };
        }
    }

    /** Names the backups as those of a former ledger, before another is begun in its place. */
    public void setFormerApart() throws IOException {
        for (Backup backup : all()) {
            Files.move(backup.file(), BackupName.former(backup), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Of a run that was killed: no running one takes so long. */
    private static boolean isForgotten(Path file) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(FORGOTTEN));
        } catch (IOException gone) {
            return false;
        }
    }

    /** The copy that is to take the ledger's place. */
    private Path fresh() {
        return ledger.resolveSibling(ledger.getFileName() + ".restoring");
    }

    /** What a restore that was killed may have left beside the ledger. */
    private Stream<Path> ofRestore() {
        return Stream.concat(Stream.of(fresh()), SoundCopy.unfinished(fresh()));
    }

    private Stream<Path> inFolder() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList().stream();
        } catch (IOException none) {
            return Stream.of();
        }
    }
}
