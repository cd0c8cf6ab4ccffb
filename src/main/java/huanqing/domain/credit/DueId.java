package huanqing.domain.credit;

import huanqing.domain.ledger.Product;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Names one due, the same each time it is computed from the same contracts: {@code huabei-2026-11} for the bill that
 * is issued in that month, {@code jiebei-2026-11-18} for the loans' dues of that day.
 */
public record DueId(String value) {
    private static final String HUABEI = "huabei-";
    private static final int MONTH_LENGTH = "2026-11".length();

    /** The bill that is issued in a month. */
    public static DueId ofBill(YearMonth month) {
        return new DueId(HUABEI + month);
    }

    public Product product() {
        return value.startsWith(HUABEI) ? Product.HUABEI : Product.JIEBEI;
    }

    /** The month in which the bill is issued or the loans fall due. */
    public YearMonth month() {
        return YearMonth.parse(dated().substring(0, MONTH_LENGTH));
    }

    /** The day of the loans; empty for a bill. */
    public Optional<LocalDate> day() {
        return dated().length() > MONTH_LENGTH ? Optional.of(LocalDate.parse(dated())) : Optional.empty();
    }

    private String dated() {
        return value.substring(HUABEI.length());
    }
}
