package huanqing.app.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Folders that a service copies elsewhere while files in them change. A database there can be copied half-written, and two
 * computers overwrite each other's.
 */
public final class SyncFolder {
    /** How such folders are named by the services' own programs; a name may go on, e.g. "OneDrive - Company". */
    private static final List<String> NAMES = List.of(
            "onedrive",
            "icloud drive",
            "icloud~",
            "com~apple~clouddocs",
            "mobile documents",
            "dropbox",
            "google drive",
            "googledrive",
            "nutstore",
            "坚果云",
            "我的坚果云",
            "baidusyncdisk",
            "百度网盘",
            "baidunetdisk",
            "weiyun",
            "微云同步",
            "阿里云盘",
            "adrive",
            "nextcloud",
            "pcloud");

    private SyncFolder() {}

    /** The folder above the file that looks synchronised, by its name. */
    public static Optional<String> above(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null
                ? Optional.empty()
                : StreamSupport.stream(folder.spliterator(), false)
                        .map(Path::toString)
                        .filter(SyncFolder::isOne)
                        .findFirst();
    }

    private static boolean isOne(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(small::startsWith);
    }
}
