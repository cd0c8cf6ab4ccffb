package huanqing.domain.credit.proposal;

import huanqing.domain.ledger.Entry;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** By how much the nearest sum of that day misses an amount; empty when nothing was paid on it. */
    Optional<Money> miss(LocalDate day, Money amount) {
        return sums(day).stream()
                .map(sum -> Money.ofFen(Math.abs(sum.minus(amount).fen())))
                .min(Comparator.naturalOrder());
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

    private List<Money> sums(LocalDate day) {
        List<Money> single = byDay.getOrDefault(day, List.of());
        if (single.size() < 2) {
            return single;
        }
        List<Money> sums = new ArrayList<>(single);
        sums.add(single.stream().reduce(Money.ZERO, Money::plus));
        return sums;
    }
}
