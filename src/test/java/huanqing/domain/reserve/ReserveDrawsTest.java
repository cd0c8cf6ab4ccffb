package huanqing.domain.reserve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.cashflow.SeededDraws;
import huanqing.domain.money.Money;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReserveDrawsTest {
    /** Written down once: the draws must be the same on every Java and every machine. */
    @Test
    void theFirstDrawsOfASeedAreWrittenDown() {
        SeededDraws draws = new SeededDraws(42, 1);
        int[] first = new int[8];
        for (int i = 0; i < first.length; i++) {
            first[i] = draws.below(100);
        }
        assertArrayEquals(new int[] {3, 4, 2, 8, 61, 24, 12, 39}, first);
    }

    @Test
    void blocksKeepThreeMonthsTogetherAndUseEveryMonthEqually() {
        int[] counts = new int[10];
        int[] future = new int[6];
        MonthBlocks blocks = new MonthBlocks(10, new SeededDraws(1, 1));
        for (int path = 0; path < 10_000; path++) {
            blocks.draw(future);
            for (int t = 0; t < 6; t++) {
                counts[future[t]]++;
                assertTrue(t % 3 == 0 || future[t] == (future[t - 1] + 1) % 10);
            }
        }
        for (int count : counts) {
            assertEquals(6_000, count, 400);
        }
    }

    @Test
    void theLargestRunningShortfall() {
        long[] net = {5, -8, -1, 9};
        assertEquals(4, RunningShortfall.largest(net, new int[] {0, 1, 2, 3}));
        assertEquals(18, RunningShortfall.largest(net, new int[] {1, 2, 1, 2}));
        assertEquals(0, RunningShortfall.largest(net, new int[] {0, 3}));
    }

    @Test
    void theQuantileCoversItsShareAndItsIntervalIsBinomial() {
        long[] needs = LongStream.rangeClosed(1, 1000).toArray();
        ReserveQuantile quantile = ReserveQuantile.of(needs, 0.95);
        assertEquals(Money.ofFen(950), quantile.amount());
        assertEquals(Money.ofFen(937), quantile.low());
        assertEquals(Money.ofFen(964), quantile.high());
    }
}
