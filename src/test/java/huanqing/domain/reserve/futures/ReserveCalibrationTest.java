package huanqing.domain.reserve.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many of 2,000 fresh futures the advised reserve really covers, on average over ledgers of a known law with independent
 * months. Run with {@code mvn -Pcalibration test}; {@code -Dreserve.ledgers} changes its size. Leaves its table in
 * {@code target/reserve-calibration.md}.
 */
@Tag("calibration")
class ReserveCalibrationTest {
    private static final int LEDGERS = Integer.getInteger("reserve.ledgers", 400);
    private static final int FUTURES = 4_000;
    private static final int FRESH = 2_000;
    private static final int[] MONTHS = {6, 12, 24, 36, 60};

    @Test
    void theReserveCoversWhatItSays() throws IOException {
        List<String> table = new ArrayList<>(List.of(
                "| law | months | at 80% | at 90% | at 95% | at 99% | one ledger in ten covers less than, at 95% |",
                "|---|---|---|---|---|---|---|"));
        List<String> outside = new ArrayList<>();
        for (KnownLaw law : KnownLaw.values()) {
            for (int months : MONTHS) {
                double[][] covered = measure(law, months);
                String row = row(law, months, covered);
                System.out.println(row);
                table.add(row);
                double at95 = mean(covered[2]);
                if (at95 < 0.93 || at95 > 0.97) {
                    outside.add(row);
                }
            }
        }
        Files.write(Path.of("target", "reserve-calibration.md"), table);
        assertEquals(List.of(), outside);
    }

    private static double[][] measure(KnownLaw law, int months) {
        double[][] covered = new double[Futures.CONFIDENCES.size()][LEDGERS];
        for (int run = 0; run < LEDGERS; run++) {
            SplittableRandom random = new SplittableRandom(1_000_003L * (law.ordinal() * 100L + months) + run);
            Outlook ledger = law.ledger(months, random);
            Futures futures = new FutureDraw(ledger, run).run(FUTURES);
            long[] needs = new long[FRESH];
            for (int fresh = 0; fresh < FRESH; fresh++) {
                needs[fresh] = law.need(ledger, random);
            }
            for (int c = 0; c < covered.length; c++) {
                covered[c][run] = share(
                        needs,
                        futures.reserveAt(Futures.CONFIDENCES.get(c)).amount().fen());
            }
        }
        return covered;
    }

    private static double share(long[] needs, long reserve) {
        int met = 0;
        for (long need : needs) {
            met += need <= reserve ? 1 : 0;
        }
        return (double) met / needs.length;
    }

    private static String row(KnownLaw law, int months, double[][] covered) {
        double[] sorted = covered[2].clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f |",
                law,
                months,
                mean(covered[0]),
                mean(covered[1]),
                mean(covered[2]),
                mean(covered[3]),
                sorted[LEDGERS / 10]);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        assertTrue(values.length > 0);
        return sum / values.length;
    }
}
