package huanqing.domain.cashflow.capacity;

import huanqing.domain.money.Money;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What the two debts take of one month's income.
 *
 * @param huabei what is paid on Huabei
 * @param jiebei what is paid on Jiebei, on the same income
 */
public record CapacityMonth(YearMonth month, Burden huabei, Burden jiebei) {
    public CapacityMonth {
        if (!huabei.income().equals(jiebei.income())) {
            throw new IllegalArgumentException("both debts are paid from one income: " + month);
        }
    }

    /** Of both together. */
    public Burden together() {
        return huabei.plus(jiebei);
    }

    /** Empty when unknown. */
    public Optional<Money> income() {
        return huabei.income();
    }
}
