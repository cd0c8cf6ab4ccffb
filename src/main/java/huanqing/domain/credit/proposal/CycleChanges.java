package huanqing.domain.credit.proposal;

import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.CycleChange;
import huanqing.domain.ledger.Entry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pairs of bill and due day over time, as the days of the automatic repayments show them (H1). A pair begins with the
 * bill that is the first to be taken on its due day; two in a row make a pair, a single one only where it is the newest.
 * Example: deductions on the 10th until April and on the 20th from that of May on: 1/10, and 10/20 from 1 May.
 */
record CycleChanges(List<CycleChange> pairs) {
    /**
     * @param automatic automatic repayments, oldest first
     * @param known the pairs that exist, each with a due day of its own
     */
    static CycleChanges of(List<Entry> automatic, List<BillCycle> known) {
        List<CycleChange> seen =
                automatic.stream().flatMap(entry -> seen(entry, known).stream()).toList();
        List<CycleChange> pairs = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            CycleChange one = seen.get(i);
            boolean isNewest = i + 1 == seen.size();
            boolean isKept = isNewest || seen.get(i + 1).cycle().equals(one.cycle());
            boolean isSame =
                    !pairs.isEmpty() && pairs.get(pairs.size() - 1).cycle().equals(one.cycle());
            if (isKept && !isSame) {
                pairs.add(one);
            }
        }
        return new CycleChanges(List.copyOf(pairs));
    }

    private static Optional<CycleChange> seen(Entry entry, List<BillCycle> known) {
        LocalDate day = entry.at().toLocalDate();
        YearMonth bill = entry.meaning().billMonth().orElse(YearMonth.from(day));
        return known.stream()
                .filter(pair -> pair.dueDay().number() == day.getDayOfMonth())
                .findFirst()
                .map(pair -> new CycleChange(bill.atDay(1), pair));
    }

    /** The contract that they make; empty without a change. */
    Optional<HuabeiContract> contract(HuabeiSettings settings) {
        return pairs.size() < 2
                ? Optional.empty()
                : Optional.of(new HuabeiContract(pairs.get(0).cycle(), pairs.subList(1, pairs.size()), settings));
    }

    /** A contract with those of them that it does not have yet. */
    HuabeiContract on(HuabeiContract present) {
        List<CycleChange> missing = pairs.stream()
                .filter(pair -> !present.cycles().cycleOn(pair.from()).equals(pair.cycle()))
                .toList();
        List<CycleChange> all = Stream.concat(
                        present.changes().stream().filter(kept -> missing.stream()
                                .noneMatch(pair -> pair.from().equals(kept.from()))),
                        missing.stream())
                .sorted(Comparator.comparing(CycleChange::from))
                .toList();
        return new HuabeiContract(present.first(), all, present.settings());
    }
}
