package huanqing.domain.linkage.funds;

import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How much of one product's repayments can have come from borrowing on the other: every borrowing within 3 days before
 * a repayment, the oldest borrowing first, each fen of either used once.
 *
 * <p>Money has no name, so this is an upper bound and never a proof. Because all borrowings stay usable equally long,
 * taking the oldest first finds the largest sum that any assignment could. Example: ¥3,000 borrowed on the 8th, bills of
 * ¥2,000 on the 9th and ¥1,500 on the 10th: 2,000 and 1,000.
 *
 * @param borrowed all that was borrowed on {@code from}
 * @param repaid all that was repaid on {@code to}
 * @param matches in the order of the repayments
 */
public record FundingFlow(
        Product from, Product to, FundingKind kind, Money borrowed, Money repaid, List<FundingMatch> matches) {
    public static final int WINDOW_DAYS = 3;
    private static final Set<EntryKind> REPAYMENTS = Set.of(EntryKind.REPAYMENT, EntryKind.LOAN_REPAYMENT);

    /** At most this much of the repayments can have come from the borrowings. */
    public Money atMost() {
        return matches.stream().map(FundingMatch::amount).reduce(Money.ZERO, Money::plus);
    }

    /** {@link #atMost} as a share of all repayments, 0 to 1; empty when nothing was repaid. */
    public OptionalDouble share() {
        return repaid.isZero() ? OptionalDouble.empty() : OptionalDouble.of((double) atMost().fen() / repaid.fen());
    }

    /** The flow from one product to another, by the booked entries; they may come in any order. */
    public static FundingFlow between(Product from, Product to, List<Entry> entries) {
        EntryKind borrows = from == Product.HUABEI ? EntryKind.PURCHASE : EntryKind.DRAWDOWN;
        List<Entry> borrowings = inOrder(entries, from, Set.of(borrows));
        List<Entry> repayments = inOrder(entries, to, REPAYMENTS);
        return new FundingFlow(
                from,
                to,
                from == Product.HUABEI ? FundingKind.SPARED : FundingKind.CASH,
                total(borrowings),
                total(repayments),
                match(borrowings, repayments));
    }

    private static List<Entry> inOrder(List<Entry> entries, Product product, Set<EntryKind> kinds) {
        return entries.stream()
                .filter(entry -> entry.meaning().product() == product)
                .filter(entry -> kinds.contains(entry.meaning().kind()))
                .filter(entry -> entry.meaning().state() == EntryState.BOOKED)
                .sorted(Comparator.comparing(Entry::at)
                        .thenComparingLong(entry -> entry.id().value()))
                .toList();
    }

    private static Money total(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(Money.ZERO, Money::plus);
    }

    private static List<FundingMatch> match(List<Entry> borrowings, List<Entry> repayments) {
        List<FundingMatch> matches = new ArrayList<>();
        int oldest = 0;
        Money used = Money.ZERO;
        for (Entry repayment : repayments) {
            Money open = repayment.amount();
            while (open.isPositive() && oldest < borrowings.size() && !later(borrowings.get(oldest), repayment)) {
                Entry borrowing = borrowings.get(oldest);
                Money part = expired(borrowing, repayment)
                        ? Money.ZERO
                        : open.min(borrowing.amount().minus(used));
                if (part.isPositive()) {
                    matches.add(match(borrowing, repayment, part));
                }
                open = open.minus(part);
                used = used.plus(part);
                if (expired(borrowing, repayment) || used.equals(borrowing.amount())) {
                    oldest++;
                    used = Money.ZERO;
                }
            }
        }
        return List.copyOf(matches);
    }

    private static boolean later(Entry borrowing, Entry repayment) {
        return borrowing.at().isAfter(repayment.at());
    }

    private static boolean expired(Entry borrowing, Entry repayment) {
        return ChronoUnit.DAYS.between(
                        borrowing.at().toLocalDate(), repayment.at().toLocalDate())
                > WINDOW_DAYS;
    }

    private static FundingMatch match(Entry borrowing, Entry repayment, Money part) {
        return new FundingMatch(borrowing.id(), borrowing.at(), repayment.id(), repayment.at(), part);
    }
}
