package huanqing.app.report;

/** How saving a file went. */
public enum SaveResult {
    SAVED,
    /** The folder does not exist. */
    NO_FOLDER,
    /** The place is a folder, is write-protected or is full. */
    NOT_WRITABLE
}
