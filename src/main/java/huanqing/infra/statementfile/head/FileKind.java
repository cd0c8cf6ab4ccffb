package huanqing.infra.statementfile.head;

import huanqing.app.statement.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Recognises by its first bytes what is certainly no CSV, whatever the file is called. */
public final class FileKind {
    /** What is looked at. */
    public static final int HEAD = 4_096;

    private FileKind() {}

    public static boolean isZip(byte[] head) {
        return starts(head, "PK\u0003\u0004") || starts(head, "PK\u0005\u0006");
    }

    public static Optional<Refusal> refusal(byte[] head) {
        if (head.length == 0) {
            return Optional.of(Refusal.FILE_EMPTY);
        }
        if (starts(head, "%PDF")) {
            return Optional.of(Refusal.PDF_CERTIFICATE);
        }
        if (starts(head, "\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of(Refusal.SPREADSHEET);
        }
        if (isImage(head)) {
            return Optional.of(Refusal.IMAGE);
        }
        if (isOtherArchive(head)) {
            return Optional.of(Refusal.OTHER_ARCHIVE);
        }
        return isWebPage(head) ? Optional.of(Refusal.WEB_PAGE) : Optional.empty();
    }

    private static boolean isImage(byte[] head) {
        boolean riffImage = starts(head, "RIFF") && startsAt(head, 8, "WEBP");
        boolean heif = startsAt(head, 4, "ftyp");
        boolean bitmap = starts(head, "BM") && startsAt(head, 6, "\0\0\0\0");
        boolean tiff = starts(head, "II*\0") || starts(head, "MM\0*");
        return riffImage
                || heif
                || bitmap
                || tiff
                || starts(head, "\u0089PNG")
                || starts(head, "\u00ff\u00d8\u00ff")
                || starts(head, "GIF8");
    }

    private static boolean isOtherArchive(byte[] head) {
        return starts(head, "Rar!\u001a\u0007")
                || starts(head, "7z\u00bc\u00af\u0027\u001c")
                || starts(head, "\u001f\u008b\b")
                || starts(head, "\u00fd7zXZ\0")
                || starts(head, "BZh");
    }

    private static boolean isWebPage(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<?xml")
                || text.startsWith("<head")
                || text.startsWith("<script")
                || text.startsWith("<!--");
    }

    private static boolean starts(byte[] head, String magic) {
        return startsAt(head, 0, magic);
    }

    private static boolean startsAt(byte[] head, int offset, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (offset + i >= head.length || (head[offset + i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
