package huanqing.infra.calendarfile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Content lines of an iCalendar file: text escaped, lines ended by CR LF and folded at 75 bytes, no character cut in two. */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};
    private static final byte[] END = {'\r', '\n'};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A line whose value is already in the form that its property asks for. */
    ContentLines add(String property, String value) {
        fold(property + ":" + value);
        bytes.writeBytes(END);
        return this;
    }

    /** A line of free text. */
    ContentLines text(String property, String value) {
        return add(property, escaped(value));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private void fold(String line) {
        int width = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            byte[] character = Character.toString(line.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
            if (width + character.length > LONGEST) {
                bytes.writeBytes(FOLD);
                width = 1;
            }
            bytes.writeBytes(character);
            width += character.length;
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }
}
