package huanqing.cli.calc.answer;

import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, each within the range in which it means something. */
public final class Value {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(\\.\\d{1,20})?|\\.\\d{1,20}");
    private static final long MOST_FEN = 1_000_000_000_000L;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Value() {}

    static BigDecimal ratio(String text, String most, String example) {
        if (DECIMAL.matcher(text).matches()) {
            BigDecimal ratio = new BigDecimal(text);
            if (ratio.compareTo(new BigDecimal(most)) <= 0) {
                return ratio;
            }
        }
        throw new TypeConversionException(
                "'" + text + "' is not a decimal from 0 to " + most + "; write " + example + ".");
    }

    static long whole(String text, long least, long most, String what) {
        if (WHOLE.matcher(text).matches()) {
            long number = new BigInteger(text).longValueExact();
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new TypeConversionException(
                "'" + text + "' is not " + what + ": a whole number from " + least + " to " + most + ".");
    }

    /** Money from nothing upwards. */
    public static final class Fen implements ITypeConverter<Money> {
        @Override
        public Money convert(String text) {
            return Money.ofFen(whole(text, 0, MOST_FEN, "an amount in fen"));
        }
    }

    /** Money, but not nothing. */
    public static final class SomeFen implements ITypeConverter<Money> {
        @Override
        public Money convert(String text) {
            return Money.ofFen(whole(text, 1, MOST_FEN, "an amount in fen"));
        }
    }

    /** Money in either direction. */
    public static final class Flow implements ITypeConverter<Money> {
        @Override
        public Money convert(String text) {
            return Money.ofFen(whole(text.strip(), -MOST_FEN, MOST_FEN, "an amount in fen"));
        }
    }

    public static final class Terms implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) whole(text, 1, 600, "a number of terms");
        }
    }

    /** A number of terms that may be none. */
    public static final class TermsPaid implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) whole(text, 0, 600, "a number of terms");
        }
    }

    public static final class Days implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) whole(text, 0, 100_000, "a number of days");
        }
    }

    public static final class DayOfMonth implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) whole(text, 1, 31, "a day of the month");
        }
    }

    public static final class PerYear implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) whole(text, 1, 366, "a number of periods a year");
        }
    }

    public static final class DailyRate implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            return ratio(text, "0.01", "0.0005 for 0.05% a day");
        }
    }

    public static final class AnnualRate implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            return ratio(text, "1", "0.049 for 4.9% a year");
        }
    }

    public static final class Share implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            return ratio(text, "1", "0.025 for 2.5%");
        }
    }

    public static final class Factor implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            return ratio(text, "10", "1.5 for one and a half times");
        }
    }

    public static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            } catch (DateTimeException notADate) {
                throw new TypeConversionException("'" + text + "' is not a date; write it like 2026-11-21.");
            }
            throw new TypeConversionException("'" + text + "' lies outside " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
    }
}
