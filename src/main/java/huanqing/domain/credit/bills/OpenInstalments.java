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
 * Instalments of which terms are not billed yet: of an order (H8), after refunds into it (H14), or of a bill (H8b).
 *
 * @param terms how many there were in all
 * @param last the month of the bill that takes the last term
 * @param left the terms that no bill has taken yet, principal and fee in fen
 * @param feeKnown whether the fees are known; the statement does not tell those of an order, so without the person's rate
 *     they stand as zero and must not be shown
 */
public record OpenInstalments(Source source, int terms, YearMonth last, List<InstalmentTerm> left, boolean feeKnown) {
    /** What is being paid in terms. */
    public sealed interface Source {}

    /** @param row the row that bought it */
    public record Order(Entry row) implements Source {}

    /** @param bill the month of the bill that was converted */
    public record Converted(YearMonth bill) implements Source {}

    public OpenInstalments {
        left = List.copyOf(left);
    }

    /** What bills issued after that day take of an order; empty when they take nothing. */
    static Optional<OpenInstalments> of(Entry order, Purchase purchase, BillBook book, LocalDate today) {
        return of(new Order(order), purchase.terms(), purchase.bill() - 1, book, today, purchase.feeKnown());
    }

    /** What bills issued after that day take of a bill's terms; empty when they take nothing. */
    static Optional<OpenInstalments> of(
            YearMonth bill, List<InstalmentTerm> terms, int position, BillBook book, LocalDate today) {
        return of(new Converted(bill), terms, position, book, today, true);
    }

    /** @param before the position of the bill before that of the first term */
    private static Optional<OpenInstalments> of(
            Source source, List<InstalmentTerm> terms, int before, BillBook book, LocalDate today, boolean feeKnown) {
        List<InstalmentTerm> left = new ArrayList<>();
        YearMonth last = null;
        for (InstalmentTerm term : terms) {
            Bill bill = book.at(before + term.number()).orElse(null);
            if (bill != null
                    && bill.statement().issued().isAfter(today)
                    && term.principal().isPositive()) {
                left.add(term);
                last = bill.month();
            }
        }
        return Optional.ofNullable(last).map(month -> new OpenInstalments(source, terms.size(), month, left, feeKnown));
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
