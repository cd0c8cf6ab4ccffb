package huanqing.app.backup;

/** Why a backup was made. Words for people: bundle key {@code occasion.<NAME>}. */
public enum BackupOccasion {
    /** The first use of a day. */
    DAILY,
    /** The person asked for it. */
    ASKED,
    /** Before an import of many rows. */
    IMPORT,
    /** Before another backup took the ledger's place. */
    RESTORE,
    /** Before a newer program changed the file's layout. */
    MIGRATION,
    /** Whatever it was made for: the ledger of which it is a copy was gone when another was begun in its place. */
    FORMER
}
