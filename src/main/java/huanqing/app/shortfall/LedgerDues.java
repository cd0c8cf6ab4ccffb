package huanqing.app.shortfall;

import huanqing.app.credit.Settlement;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.contract.Loan;
import huanqing.domain.credit.contract.LoanSettings;
import huanqing.domain.credit.huabei.DeferralTariff;
import huanqing.domain.credit.jiebei.LoanRate;
import huanqing.domain.credit.jiebei.PeriodRounding;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.offer.Conversion;
import huanqing.domain.shortfall.offer.MinimumTerms;
import huanqing.domain.shortfall.offer.OpenDue;
import huanqing.domain.shortfall.offer.OverdueTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ledger's dues as a plan sees them: what is left of each, and what its contract charges. */
final class LedgerDues {
    /** The dearest rate a day that is usual (J1), for a loan whose rate nobody confirmed: rather too dear than too cheap. */
    static final LoanRate ASSUMED = new LoanRate(new BigDecimal("0.0006"), PeriodRounding.DOWN);

    /** The standard fees of bill instalments by number of terms (H8b). */
    private static final List<Conversion> INSTALMENTS = List.of(
            new Conversion.Instalments(3, new BigDecimal("0.025")),
            new Conversion.Instalments(6, new BigDecimal("0.045")),
            new Conversion.Instalments(9, new BigDecimal("0.065")),
            new Conversion.Instalments(12, new BigDecimal("0.088")));

    private final HuabeiSettings huabei;
    private final List<Loan> loans;
    private final ShortfallQuestion question;

    LedgerDues(Settlement settlement, ShortfallQuestion question) {
        huabei = settlement.contracts().huabeiOrUsual().settings();
        loans = settlement.contracts().loans();
        this.question = question;
    }

    boolean hasConfirmedLoans() {
        return !loans.isEmpty();
    }

    OpenDue of(Due due) {
        boolean isBill = due.product() == Product.HUABEI;
        return new OpenDue(
                due.id(),
                due.product(),
                due.adjusted(),
                due.outstanding(),
                isBill ? new OverdueTerms.OfBill(huabei.overdue(), huabei.graceDays()) : loanTerms(due),
                isBill ? minimum(due) : Optional.empty(),
                isBill ? conversions() : List.of());
    }

    private Optional<MinimumTerms> minimum(Due due) {
        return due.minimum()
                .map(least -> least.minus(due.paid()).max(Money.ZERO))
                .map(least -> new MinimumTerms(least, huabei.remainder(), huabei.minimum()));
    }

    /** With several confirmed loans the dearest counts. */
    private OverdueTerms loanTerms(Due due) {
        Money principal = due.parts().principal().orElse(due.outstanding()).min(due.outstanding());
        return loans.stream()
                .map(Loan::contract)
                .map(contract -> new OverdueTerms.OfLoan(
                        contract.rate(), contract.settings().penaltyFactor(), principal))
                .max(Comparator.comparing(OverdueTerms.OfLoan::dailyRate))
                .orElseGet(() -> new OverdueTerms.OfLoan(ASSUMED, LoanSettings.USUAL.penaltyFactor(), principal));
    }

    private List<Conversion> conversions() {
        List<Conversion> allowed = new ArrayList<>();
        if (question.allowsInstalments()) {
            allowed.addAll(INSTALMENTS);
        }
        if (question.allowsDeferral()) {
            allowed.add(new Conversion.Deferral(DeferralTariff.USUAL));
        }
        return allowed;
    }
}
