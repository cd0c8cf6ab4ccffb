package huanqing.infra.statementfile.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The name of an archive's entry, for looking at only: it is never used as a path, so {@code ../../x.csv} is just a name.
 * Archives do not say how names are coded; they are read as bytes and decoded here, strictly as UTF-8, else as GB18030.
 */
record EntryName(String text) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Takes a name that was decoded byte by byte. */
    static EntryName of(String latin1) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(latin1)) {
            return new EntryName(latin1);
        }
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return new EntryName(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return new EntryName(new String(bytes, GB18030));
        }
    }

    /** Whether an archiver's own bookkeeping, such as {@code __MACOSX/._x.csv}. */
    boolean isClutter() {
        return text.startsWith("__MACOSX") || lastPart().startsWith(".");
    }

    boolean endsWith(String... extensions) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        for (String extension : extensions) {
            if (lower.endsWith(extension)) {
                return true;
            }
        }
        return false;
    }

    private String lastPart() {
        return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    }
}
