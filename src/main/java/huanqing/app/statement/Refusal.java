package huanqing.app.statement;

/** Why a file is not imported. Words for people, with what to do: bundle key {@code refusal.<NAME>}. */
public enum Refusal {
    FILE_MISSING,
    FOLDER,
    FILE_UNREADABLE,
    FILE_EMPTY,
    NOT_A_STATEMENT,
    PDF_CERTIFICATE,
    CASHBOOK,
    MERCHANT_EXPORT,
    SPREADSHEET,
    WEB_PAGE,
    IMAGE,
    /** A packed file of a kind that no service sends: RAR, 7z, gzip. */
    OTHER_ARCHIVE,
    CHARSET_UNKNOWN,
    COLUMNS_MISSING,
    /** No known layout, but a table with days: the person can say what its columns mean. */
    UNKNOWN_TABLE,
    ZIP_NEEDS_PASSWORD,
    ZIP_WRONG_PASSWORD,
    /** The cipher passes some wrong passwords, and nothing that was read tells which of the two it is. */
    ZIP_PASSWORD_OR_DAMAGED,
    ZIP_DAMAGED,
    ZIP_WITHOUT_STATEMENT,
    ZIP_WITH_SEVERAL,
    ZIP_WITH_MANY,
    ZIP_TOO_LARGE,
    LEDGER_BUSY,
    LEDGER_NOT_WRITABLE,
    DISK_FULL,
    /** The import is large, and the backup that comes before it could not be made. */
    NO_BACKUP
}
