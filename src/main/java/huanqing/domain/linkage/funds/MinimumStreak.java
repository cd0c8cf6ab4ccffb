package huanqing.domain.linkage.funds;

import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** R3: Huabei bills in a row that were paid only at the minimum. */
final class MinimumStreak {
    private static final int BILLS = 3;

    private MinimumStreak() {}

    static RollingFlag flag(Household household) {
        List<Due> bills = household.dues().stream()
                .filter(due -> due.product() == Product.HUABEI)
                .filter(due -> due.state() != DueState.OPEN)
                .filter(due -> due.adjusted().isAfter(household.since()))
                .sorted(Comparator.comparing(Due::month))
                .toList();
        if (bills.isEmpty()) {
            return RollingFlag.unknown(RollingSign.R3);
        }
        List<Due> longest = longest(bills);
        return new RollingFlag(
                RollingSign.R3,
                RollingFlag.raisedIf(longest.size() >= BILLS),
                OptionalDouble.of(longest.size()),
                List.of(),
                longest.stream().map(Due::id).toList());
    }

    private static List<Due> longest(List<Due> bills) {
        List<Due> longest = List.of();
        List<Due> run = new ArrayList<>();
        for (Due bill : bills) {
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), bill)) {
                run.clear();
            }
            if (bill.state() == DueState.MINIMUM) {
                run.add(bill);
            } else {
                run.clear();
            }
            longest = run.size() > longest.size() ? List.copyOf(run) : longest;
        }
        return longest;
    }

    private static boolean follows(Due earlier, Due later) {
        return earlier.month().plusMonths(1).equals(later.month());
    }
}
