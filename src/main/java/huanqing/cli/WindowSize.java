package huanqing.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A window's width and height in pixels, written {@code 1280x800}. */
public record WindowSize(int width, int height) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{2,5})x(\\d{2,5})");

    /** Reads the option; anything else is wrong usage, not a failure inside the program. */
    static final class Reading implements ITypeConverter<WindowSize> {
        @Override
        public WindowSize convert(String text) {
            Matcher written = WRITTEN.matcher(text);
            if (!written.matches()) {
                throw new TypeConversionException("'" + text + "' is no size such as 1280x800");
            }
            return new WindowSize(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
        }
    }
}
