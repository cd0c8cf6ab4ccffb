package crooked.r2.domain.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** Straight: the pure part of the JDK. */
public final class Coin {
    final BigDecimal rate = BigDecimal.ONE;

    public Optional<LocalDate> day(String text) {
        try {
            return Stream.of(text).map(LocalDate::parse).findFirst();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
