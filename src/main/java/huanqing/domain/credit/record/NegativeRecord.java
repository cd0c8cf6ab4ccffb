package huanqing.domain.credit.record;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Quantity;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import java.time.LocalDate;

/**
 * A late payment in the credit register: it stays for 5 years from the day on which it was made good (L10, regulation on
 * the credit reporting industry, art. 16).
 */
public record NegativeRecord(LocalDate settledOn) {
    /** How long it stays. */
    public static final int YEARS = 5;

    /** Example: settled 29 February 2024, visible until 28 February 2029. */
    public LocalDate visibleUntil() {
        return settledOn.plusYears(YEARS);
    }

    public Explained explained() {
        return Explained.by(Rule.L10)
                .with(Symbol.SETTLED, settledOn)
                .with(Symbol.YEARS, YEARS)
                .gives(new Quantity.Day(visibleUntil()));
    }
}
