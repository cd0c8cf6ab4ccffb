package huanqing.domain.reserve.futures;

import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps the balances of the first futures, day by day, until their quantiles are asked for. */
final class Fan {
    /** So many futures tell each level to a percent of its rank, and fit into little memory. */
    static final int MOST = 4_000;

    private final int[] rows;
    private final List<LocalDate> days = new ArrayList<>();
    private final long[][] balances;

    Fan(Timeline timeline, int futures) {
        rows = new int[timeline.count()];
        for (int place = 0; place < rows.length; place++) {
            LocalDate day = timeline.feltOn(place);
            if (days.isEmpty() || !days.get(days.size() - 1).equals(day)) {
                days.add(day);
            }
            rows[place] = days.size() - 1;
        }
        balances = new long[days.size()][futures];
    }

    void note(int path, int place, long balance) {
        long[] row = balances[rows[place]];
        if (path < row.length) {
            row[path] = balance;
        }
    }

    List<FanDay> days() {
        List<FanDay> fan = new ArrayList<>();
        for (int row = 0; row < balances.length; row++) {
            long[] sorted = balances[row];
            Arrays.sort(sorted);
            fan.add(new FanDay(
                    days.get(row),
                    FanDay.SHARES.stream()
                            .map(share -> Money.ofFen(sorted[(int) (share * (sorted.length - 1))]))
                            .toList()));
        }
        return fan;
    }
}
