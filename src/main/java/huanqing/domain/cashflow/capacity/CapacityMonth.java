package huanqing.domain.cashflow.capacity;

import huanqing.domain.money.Money;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What the two debts take of one month's income.
 *
 * @param huabei what is paid on Huabei, in fen
 * @param jiebei what is paid on Jiebei, in fen
 * @param income in fen; empty when unknown
 * @param atLeast whether a due of the month may still grow or its total is unknown
 */
public record CapacityMonth(YearMonth month, Money huabei, Money jiebei, Optional<Money> income, boolean atLeast) {
    public Burden ofHuabei() {
        return new Burden(huabei, income);
    }

    public Burden ofJiebei() {
        return new Burden(jiebei, income);
    }

    /** Of both together. */
    public Burden together() {
        return new Burden(huabei.plus(jiebei), income);
    }
}
