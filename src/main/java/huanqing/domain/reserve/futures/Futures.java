package huanqing.domain.reserve.futures;

import huanqing.domain.money.Money;
import huanqing.domain.reserve.ReserveQuantile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the drawn futures hold: everything at a confidence is read off the same ones, so another confidence asks for no new
 * draw.
 *
 * @param seed the same ledger and seed give the same futures
 * @param falls how far each future falls below its start, in fen, ascending
 * @param cash the opening balance, taken as 0 when unknown
 * @param present what cash and reserve at hand do in these futures; empty when neither is known
 */
public record Futures(
        long seed, PastMonths past, IncomeSource income, long[] falls, Money cash, Optional<Present> present) {
    /** How many futures are drawn. */
    public static final int COUNT = 20_000;

    /** The confidences that are shown. */
    public static final List<Double> CONFIDENCES = List.of(0.80, 0.90, 0.95, 0.99);

    /**
     * @param failing the number of futures by the first day on which less than nothing is left
     * @param coverage the share of futures in which that never happens
     * @param warnings every due, by its day
     * @param fan the balance at the deduction, on the days on which it changes
     */
    public record Present(
            double coverage, SortedMap<LocalDate, Integer> failing, List<DueWarning> warnings, List<FanDay> fan) {
        public Present {
            warnings = List.copyOf(warnings);
            fan = List.copyOf(fan);
        }
    }

    /** The reserve, beside the cash at hand, that is enough in that share of the futures. */
    public ReserveQuantile reserveAt(double confidence) {
        ReserveQuantile fall = ReserveQuantile.ofSorted(falls, confidence);
        return new ReserveQuantile(beside(fall.amount()), beside(fall.low()), beside(fall.high()));
    }

    /** The share of futures that a reserve beside the cash at hand carries. */
    public double coverage(Money reserve) {
        long ready = cash.plus(reserve).fen();
        int place = Arrays.binarySearch(falls, ready);
        while (place >= 0 && place < falls.length && falls[place] == ready) {
            place++;
        }
        return (double) (place < 0 ? -place - 1 : place) / falls.length;
    }

    private Money beside(Money fall) {
        return fall.minus(cash).max(Money.ZERO);
    }
}
