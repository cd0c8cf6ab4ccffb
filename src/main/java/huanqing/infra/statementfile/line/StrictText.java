package huanqing.infra.statementfile.line;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/** Decodes lines in one charset, all of a line or nothing of it: a replacement character would hide lost data. */
public final class StrictText {
    private static final int LONGEST_CHARACTER = 4;

    /** Also where the bytes themselves say it: then something before us has lost what stood there. */
    private static final char REPLACEMENT = '\ufffd';

    private final CharsetDecoder decoder;
    private CharBuffer chars = CharBuffer.allocate(1 << 10);

    public StrictText(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    public Charset charset() {
        return decoder.charset();
    }

    public Optional<String> decode(byte[] bytes) {
        if (chars.capacity() < bytes.length + 1) {
            chars = CharBuffer.allocate(bytes.length * 2);
        }
        chars.clear();
        decoder.reset();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        if (result.isUnderflow()) {
            result = decoder.flush(chars);
        }
        return result.isUnderflow()
                ? Optional.of(chars.flip().toString()).filter(text -> text.indexOf(REPLACEMENT) < 0)
                : Optional.empty();
    }

    /** The text of bytes that may end in a part of a character, which is left off. */
    public Optional<String> decodeBeginning(byte[] bytes) {
        for (int length = bytes.length; length >= Math.max(0, bytes.length - LONGEST_CHARACTER + 1); length--) {
            Optional<String> decoded = decode(Arrays.copyOf(bytes, length));
            if (decoded.isPresent()) {
                return decoded;
            }
        }
        return Optional.empty();
    }

    /** For showing a line that is in no charset: its ASCII part, every other byte as {@code \xHH}. */
    public static String escaped(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            if (b >= ' ' && b < 0x7f) {
                text.append((char) b);
            } else {
                text.append(String.format("\\x%02X", b & 0xff));
            }
        }
        return text.toString();
    }
}
