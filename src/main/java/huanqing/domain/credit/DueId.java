package huanqing.domain.credit;

import java.time.YearMonth;

/**
 * Names one due, the same each time it is computed from the same contracts: {@code huabei-2026-11} for the bill that
 * is issued in that month, {@code jiebei-2026-11-18} for the loans' dues of that day.
 */
public record DueId(String value) {
    /** The bill that is issued in that month. */
    public static DueId ofBill(YearMonth month) {
        return new DueId("huabei-" + month);
    }
}
