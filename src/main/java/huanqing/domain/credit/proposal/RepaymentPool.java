package huanqing.domain.credit.proposal;

import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Repayments by day that no loan has explained yet; Alipay may take one sum a loan or one for all of them. */
final class RepaymentPool {
    private final Map<LocalDate, List<Money>> byDay = new HashMap<>();

    RepaymentPool(List<Entry> repayments) {
        for (Entry entry : repayments) {
            byDay.computeIfAbsent(entry.at().toLocalDate(), day -> new ArrayList<>())
                    .add(entry.amount());
        }
    }

    /** Whether something is left of what was repaid on that day. */
    boolean hasAny(LocalDate day) {
        return !byDay.getOrDefault(day, List.of()).isEmpty();
    }

    /** By how much the nearest sum of that day misses an amount; empty when nothing was paid on it. */
    Optional<Money> miss(LocalDate day, Money amount) {
        List<Money> single = byDay.getOrDefault(day, List.of());
        if (single.isEmpty()) {
            return Optional.empty();
        }
        long total = 0;
        long nearest = Long.MAX_VALUE;
        for (Money sum : single) {
            total = Math.addExact(total, sum.fen());
            nearest = Math.min(nearest, Math.abs(sum.fen() - amount.fen()));
        }
        return Optional.of(Money.ofFen(Math.min(nearest, Math.abs(total - amount.fen()))));
    }

    /** Takes an explained amount out, whether it stands alone or inside the day's one sum. */
    void explain(LocalDate day, Money amount) {
        List<Money> sums = byDay.get(day);
        if (sums == null || sums.remove(amount)) {
            return;
        }
        Money total = sums.stream().reduce(Money.ZERO, Money::plus);
        if (total.compareTo(amount) >= 0) {
            sums.clear();
            sums.add(total.minus(amount));
        }
    }
}
