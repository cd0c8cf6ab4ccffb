package huanqing.ui.fx.figures;

import huanqing.domain.money.Money;
import huanqing.domain.statement.AmountText;
import huanqing.ui.fx.Words;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person typed into a field: a value, or what is wrong with it.
 *
 * @param problem the key of the words that say what is wrong; "" when nothing is
 */
public record Typed<T>(Optional<T> value, String problem, List<Object> arguments) {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(\\.\\d{1,10})?");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2999;

    public Typed {
        arguments = List.copyOf(arguments);
    }

    /** An amount above zero, e.g. 1,234.56. */
    public static Typed<Money> amount(String text) {
        return AmountText.read(text) instanceof AmountText.Exact exact
                        && exact.money().isPositive()
                ? of(exact.money())
                : wrong("typed.amount");
    }

    /** A day as 2026-11-21. */
    public static Typed<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? wrong("typed.day") : of(day);
        } catch (DateTimeException noDay) {
            return wrong("typed.day");
        }
    }

    /** A whole number within bounds. */
    public static Typed<Integer> whole(String text, int least, int most) {
        if (WHOLE.matcher(text.strip()).matches()) {
            int number = new BigInteger(text.strip()).intValueExact();
            if (number >= least && number <= most) {
                return of(number);
            }
        }
        return wrong("typed.whole", String.valueOf(least), String.valueOf(most));
    }

    /** A percentage as a ratio: 2.5 or 2.5% is 0.025. */
    public static Typed<BigDecimal> percent(String text, BigDecimal mostPercent) {
        String bare = text.strip().replaceFirst("\\s*[%％]$", "");
        if (DECIMAL.matcher(bare).matches() && new BigDecimal(bare).compareTo(mostPercent) <= 0) {
            return of(new BigDecimal(bare).movePointLeft(2));
        }
        return wrong("typed.percent", mostPercent.toPlainString());
    }

    public static <T> Typed<T> of(T value) {
        return new Typed<>(Optional.of(value), "", List.of());
    }

    public static <T> Typed<T> wrong(String key, Object... arguments) {
        return new Typed<>(Optional.empty(), key, List.of(arguments));
    }

    /** What is wrong, in words; "" when nothing is. */
    public String said(Words words) {
        return problem.isEmpty() ? "" : words.text(problem, arguments.toArray());
    }
}
