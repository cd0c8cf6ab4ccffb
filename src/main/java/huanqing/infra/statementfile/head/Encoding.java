package huanqing.infra.statementfile.head;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the first bytes of a file say of its charset.
 *
 * @param utf16 set when the file has two bytes a unit; it is then read as UTF-8
 * @param markLength the bytes of the byte order mark to skip
 * @param known set when the person said it
 */
public record Encoding(Optional<Charset> utf16, int markLength, Optional<Charset> known) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** What is written by this program itself. */
    public static final Encoding UTF_8 = new Encoding(Optional.empty(), 0, Optional.of(StandardCharsets.UTF_8));

    private static final int LOOKED_AT = 512;

    public static Encoding of(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(Optional.empty(), 3, Optional.empty());
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(Optional.of(StandardCharsets.UTF_16LE), 2, Optional.empty());
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(Optional.of(StandardCharsets.UTF_16BE), 2, Optional.empty());
        }
        return new Encoding(unmarkedUtf16(head), 0, Optional.empty());
    }

    /** What the person said of the file; a byte order mark is passed over all the same. */
    public static Encoding said(Charset charset, byte[] head) {
        Encoding found = of(head);
        if (!charset.name().startsWith("UTF-16")) {
            return new Encoding(Optional.empty(), found.markLength == 3 ? 3 : 0, Optional.of(charset));
        }
        boolean big = charset.equals(StandardCharsets.UTF_16BE)
                || (charset.equals(StandardCharsets.UTF_16)
                        && found.utf16.equals(Optional.of(StandardCharsets.UTF_16BE)));
        Charset units = big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return new Encoding(Optional.of(units), found.markLength == 2 ? 2 : 0, Optional.empty());
    }

    /** The charsets that the bytes of {@link #opened} may be in, the one to be tried first at the front. */
    public List<Charset> candidates() {
        if (known.isPresent()) {
            return List.of(known.get());
        }
        return utf16.isPresent() ? List.of(StandardCharsets.UTF_8) : List.of(StandardCharsets.UTF_8, GB18030);
    }

    /** Whether nothing but the bytes of the rows tells the charset: neither the person nor the beginning of the file did. */
    public boolean isOpen() {
        return known.isEmpty() && utf16.isEmpty() && markLength == 0;
    }

    /** The name of the file's own charset. */
    public String label(Charset decodedWith) {
        return utf16.orElse(decodedWith).name();
    }

    public InputStream opened(InputStream in) throws IOException {
        in.skipNBytes(markLength);
        return utf16.<InputStream>map(charset -> new Utf16Bytes(in, charset)).orElse(in);
    }

    /** Separators, digits and line ends have a zero byte on one side in UTF-16, and nowhere else. */
    private static Optional<Charset> unmarkedUtf16(byte[] head) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(head.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            if (head[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        int many = Math.max(3, looked / 16);
        if (odd > many && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > many && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
