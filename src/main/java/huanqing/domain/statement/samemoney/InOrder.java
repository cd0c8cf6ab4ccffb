package huanqing.domain.statement.samemoney;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs rows of equal amounts one to one, as many as the days allow, in the order of time: the first of two equal payments is
 * the first of two equal rows. Which of several equal payments a bank's row belongs to can never be known for certain; how
 * many belong together can.
 */
final class InOrder {
    private static final int NONE = -1;

    private final List<BankRow> bank;
    private final List<WalletRow> wallets;
    private final SameMoney.Evidence evidence;
    private final int[] chosen;
    private final boolean[] taken;

    InOrder(List<BankRow> bank, List<WalletRow> wallets, SameMoney.Evidence evidence) {
        this.bank = sorted(bank, Comparator.comparing(row -> row.entry().at()));
        this.wallets = sorted(wallets, Comparator.comparing(row -> row.entry().at()));
        this.evidence = evidence;
        this.chosen = new int[bank.size()];
        this.taken = new boolean[wallets.size()];
    }

    /** The pairs, in no promised order. */
    List<Pair> pairs() {
        takeTheEarliest();
        moveNearer();
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < chosen.length; row++) {
            if (chosen[row] != NONE) {
                pairs.add(new Pair(bank.get(row), wallets.get(chosen[row]), evidence.certain()));
            }
        }
        return pairs;
    }

    /** The earliest that each can have leaves the most for the others, for all windows are equally wide. */
    private void takeTheEarliest() {
        Arrays.fill(chosen, NONE);
        int first = 0;
        for (int row = 0; row < bank.size(); row++) {
            while (first < wallets.size() && (taken[first] || daysAfter(row, first) > evidence.days())) {
                first++;
            }
            chosen[row] = firstFree(row, first, wallets.size());
            if (chosen[row] != NONE) {
                taken[chosen[row]] = true;
            }
        }
    }

    private int firstFree(int row, int from, int to) {
        for (int wallet = from; wallet < to && daysAfter(row, wallet) >= -evidence.daysBefore(); wallet++) {
            if (!taken[wallet] && evidence.fits().test(bank.get(row), wallets.get(wallet))) {
                return wallet;
            }
        }
        return NONE;
    }

    /** From the last row to the first, each takes the nearest that is still free between its own and its successor's. */
    private void moveNearer() {
        int end = wallets.size();
        for (int row = bank.size() - 1; row >= 0; row--) {
            if (chosen[row] == NONE) {
                continue;
            }
            taken[chosen[row]] = false;
            for (int wallet = firstFree(row, chosen[row], end);
                    wallet != NONE;
                    wallet = firstFree(row, wallet + 1, end)) {
                if (distance(row, wallet) < distance(row, chosen[row])) {
                    chosen[row] = wallet;
                }
            }
            taken[chosen[row]] = true;
            end = chosen[row];
        }
    }

    private long daysAfter(int row, int wallet) {
        return ChronoUnit.DAYS.between(
                wallets.get(wallet).entry().at().toLocalDate(),
                bank.get(row).entry().at().toLocalDate());
    }

    /** In seconds; a bank's row without a time of day is compared by its day. */
    private long distance(int row, int wallet) {
        LocalDateTime at = bank.get(row).entry().at();
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Math.abs(daysAfter(row, wallet))
                        * ChronoUnit.DAYS.getDuration().toSeconds()
                : Math.abs(
                        ChronoUnit.SECONDS.between(wallets.get(wallet).entry().at(), at));
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> byTime) {
        return rows.stream().sorted(byTime).toList();
    }
}
