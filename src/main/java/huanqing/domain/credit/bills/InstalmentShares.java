package huanqing.domain.credit.bills;

import huanqing.domain.credit.huabei.InstalmentTerm;
import huanqing.domain.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Cuts a term after a refund: its fee falls in proportion, half up to the fen (H14). */
final class InstalmentShares {
    private InstalmentShares() {}

    static InstalmentTerm without(InstalmentTerm term, Money principal) {
        if (principal.isZero()) {
            return term;
        }
        BigDecimal share = BigDecimal.valueOf(principal.fen())
                .divide(BigDecimal.valueOf(term.principal().fen()), MathContext.DECIMAL128);
        Money waived = term.fee().times(share, RoundingMode.HALF_UP);
        return new InstalmentTerm(
                term.number(), term.principal().minus(principal), term.fee().minus(waived));
    }
}
