package huanqing.app.today;

import huanqing.domain.money.Money;
import java.time.YearMonth;

/**
 * One month of both products' repayments: Huabei's is drawn upward, Jiebei's downward.
 *
 * @param lateHuabei whether a due of that month was paid late, only at the minimum, or is unpaid past its day
 * @param unknown whether the rows do not tell of a due of that month if it was paid
 */
public record MonthStrand(
        YearMonth month,
        Money repaidHuabei,
        Money repaidJiebei,
        boolean lateHuabei,
        boolean lateJiebei,
        boolean unknown) {}
