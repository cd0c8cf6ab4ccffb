package huanqing.domain.credit.huabei;

import huanqing.domain.money.Money;

/**
 * One term of an instalment plan, in fen.
 *
 * @param number 1 for the first
 */
public record InstalmentTerm(int number, Money principal, Money fee) {
    public Money total() {
        return principal.plus(fee);
    }
}
