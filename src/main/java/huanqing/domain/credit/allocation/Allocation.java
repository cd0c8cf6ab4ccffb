package huanqing.domain.credit.allocation;

import huanqing.domain.credit.explain.Explained;
import huanqing.domain.credit.explain.Rule;
import huanqing.domain.credit.explain.Symbol;
import huanqing.domain.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How one payment is spread over what is owed. Example (T61): 500.00 meet 7.50 of overdue interest, then 492.50 of 1,000.00
 * overdue principal. No fen is lost: the parts and {@code unused} add up to the payment.
 *
 * @param parts what was met, in the order in which it was met; claims that got nothing are left out
 * @param unused what is left of the payment
 */
public record Allocation(List<Claim> parts, Money unused) {
    /** Oldest due first; inside it overdue interest, overdue principal, interest, fees, principal (H11, C-graded). */
    public static final Comparator<Claim> USUAL_ORDER =
            Comparator.comparing(Claim::due).thenComparing(Claim::kind);

    public Allocation {
        parts = List.copyOf(parts);
    }

    public static Allocation of(Money payment, List<Claim> claims, Comparator<Claim> order) {
        List<Claim> parts = new ArrayList<>();
        Money rest = payment;
        for (Claim claim : claims.stream().sorted(order).toList()) {
            Money met = rest.min(claim.amount());
            rest = rest.minus(met);
            if (met.isPositive()) {
                parts.add(new Claim(claim.due(), claim.kind(), met));
            }
        }
        return new Allocation(parts, rest);
    }

    /** How a payment on one overdue statement was spread; the result is what is left of it. */
    public Explained explained() {
        Money met = parts.stream().map(Claim::amount).reduce(Money.ZERO, Money::plus);
        Money penalty = to(ClaimKind.OVERDUE_INTEREST);
        return Explained.by(Rule.H11)
                .with(Symbol.PAYMENT, met.plus(unused))
                .with(Symbol.PENALTY, penalty)
                .with(Symbol.PRINCIPAL, met.minus(penalty))
                .gives(unused);
    }

    /** What went to claims of that kind. */
    public Money to(ClaimKind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(Claim::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
