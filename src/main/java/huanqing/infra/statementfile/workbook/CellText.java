package huanqing.infra.statementfile.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** What a person sees in a cell that holds a number. */
final class CellText {
    /** A workbook keeps binary fractions: 548.58 stands there as 548.58000000000004, and 15 digits are what is meant. */
    private static final MathContext MEANT = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1_462;
    private static final BigDecimal LAST_SERIAL = new BigDecimal(2_958_466);
    private static final BigDecimal SECONDS_A_DAY = new BigDecimal(86_400);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private CellText() {}

    /** The number in digits; one that is too long for its digits to be whole stays in powers of ten, which shows that. */
    static String number(String value) {
        try {
            BigDecimal meant = new BigDecimal(value.strip()).round(MEANT).stripTrailingZeros();
            boolean whole = meant.precision() - meant.scale() <= MEANT.getPrecision() && meant.scale() < 40;
            return whole ? meant.toPlainString() : meant.toString();
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }

    /** The moment that a serial number of days stands for; the value itself where it is none. */
    static String moment(String value, boolean since1904) {
        try {
            BigDecimal serial = new BigDecimal(value.strip());
            if (serial.signum() < 0 || serial.compareTo(LAST_SERIAL) >= 0) {
                return value;
            }
            long seconds = serial.multiply(SECONDS_A_DAY)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            LocalDateTime start =
                    DAY_ZERO.plusDays(since1904 ? DAYS_TO_1904 : 0).atStartOfDay();
            return MOMENT.format(start.plusSeconds(seconds));
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }
}
