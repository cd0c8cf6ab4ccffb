package huanqing.domain.credit.jiebei;

import huanqing.domain.money.Money;
import java.time.LocalDate;

/**
 * One instalment of a loan, in fen.
 *
 * @param term 1 for the first
 * @param days the days of interest in it
 * @param balance the principal left after it
 */
public record LoanRow(int term, LocalDate due, long days, Money principal, Money interest, Money balance) {
    public Money total() {
        return principal.plus(interest);
    }
}
