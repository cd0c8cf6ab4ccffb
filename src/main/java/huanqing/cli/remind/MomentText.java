package huanqing.cli.remind;

import huanqing.cli.Context;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment in China time, or with an offset: {@code 2026-11-10T09:00}, {@code 2026-11-10T01:00Z}. */
final class MomentText implements ITypeConverter<LocalDateTime> {
    @Override
    public LocalDateTime convert(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException notLocal) {
            return withOffset(text);
        }
    }

    private static LocalDateTime withOffset(String text) {
        try {
            return OffsetDateTime.parse(text).atZoneSameInstant(Context.CHINA).toLocalDateTime();
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("'" + text + "' is no moment such as 2026-11-10T09:00");
        }
    }
}
