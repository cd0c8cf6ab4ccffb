package huanqing.ui.today;

import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.Product;

/** One due as the list shows it, all in words. */
public record DueLine(
        Product product, String date, String away, String label, String amount, DueState state, String said) {
    /** The whole line for a screen reader. */
    String spoken() {
        return String.join(", ", label, amount, date, away, said);
    }
}
