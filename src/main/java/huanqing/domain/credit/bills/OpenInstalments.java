package huanqing.domain.credit.bills;

import huanqing.domain.credit.huabei.InstalmentTerm;
import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order bought in instalments of which terms are not billed yet (H8), after refunds into it (H14).
 *
 * @param order the row that bought it; its amount is the whole principal
 * @param last the month of the bill that takes the last term
 * @param left the terms that no bill has taken yet, principal and fee in fen
 * @param feeKnown whether the fees are known; the statement does not tell them, so without the person's rate they stand as
 *     zero and must not be shown
 */
public record OpenInstalments(Entry order, YearMonth last, List<InstalmentTerm> left, boolean feeKnown) {
    public OpenInstalments {
        left = List.copyOf(left);
    }

    /** What bills issued after that day take of an order; empty when they take nothing. */
    static Optional<OpenInstalments> of(Entry order, Purchase purchase, BillBook book, LocalDate today) {
        List<InstalmentTerm> left = new ArrayList<>();
        YearMonth last = null;
        for (InstalmentTerm term : purchase.terms()) {
            Bill bill = book.at(purchase.bill() + term.number() - 1).orElse(null);
            if (bill != null
                    && bill.statement().issued().isAfter(today)
                    && term.principal().isPositive()) {
                left.add(term);
                last = bill.month();
            }
        }
        return Optional.ofNullable(last).map(month -> new OpenInstalments(order, month, left, purchase.feeKnown()));
    }

    public Money principalLeft() {
        return left.stream().map(InstalmentTerm::principal).reduce(Money.ZERO, Money::plus);
    }

    /** The fees still to be billed; empty when nobody said the rate. */
    public Optional<Money> feeLeft() {
        return feeKnown
                ? Optional.of(left.stream().map(InstalmentTerm::fee).reduce(Money.ZERO, Money::plus))
                : Optional.empty();
    }

    /** What the next bill takes of the principal. */
    public Money nextPrincipal() {
        return left.get(0).principal();
    }
}
