package huanqing.app.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * One backup in the ledger's backup folder.
 *
 * @param at when it was made, China time
 * @param bytes its size
 */
public record Backup(Path file, LocalDateTime at, BackupOccasion occasion, long bytes) {}
