package huanqing.domain.linkage;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.linkage.InventedMonths.Law;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often the verdict is LINKED on pairs whose law is known: rarely where there is no link, mostly where there is one.
 * Run with {@code mvn -Pcalibration test}; {@code -Dcalibration.runs} and {@code -Dcalibration.replicates} change its
 * size. Leaves its table in {@code target/calibration.md}.
 */
@Tag("calibration")
class CalibrationTest {
    private static final int RUNS = Integer.getInteger("calibration.runs", 2_000);
    private static final int REPLICATES = Integer.getInteger("calibration.replicates", 999);
    private static final int[] MONTHS = {24, 36};

    private record Cell(Law law, int months, int linked, int lag, int distance, int stress) {
        double rate() {
            return (double) linked / RUNS;
        }

        String row() {
            return String.format(
                    "| %s | %d | %.4f | %.4f | %.4f | %.4f |",
                    law, months, rate(), share(lag), share(distance), share(stress));
        }

        private static double share(int count) {
            return (double) count / RUNS;
        }
    }

    @Test
    void sizeAndPower() throws IOException {
        List<Cell> cells = new ArrayList<>();
        List<String> table = new ArrayList<>();
        table.add("| law | months | LINKED | lag | distance | stress |");
        table.add("|---|---|---|---|---|---|");
        for (Law law : Law.values()) {
            for (int months : MONTHS) {
                Cell cell = measure(law, months);
                cells.add(cell);
                table.add(cell.row());
                System.out.println(cell.row());
            }
        }
        Files.write(Path.of("target", "calibration.md"), table);
        assertAll(
                () -> assertTrue(sizes(cells).stream().allMatch(rate -> rate <= 0.08), "size in every cell"),
                () -> assertTrue(mean(sizes(cells)) <= 0.065, "size on average " + mean(sizes(cells))),
                () -> assertTrue(power(cells, 24) >= 0.75, "power at 24 months"),
                () -> assertTrue(power(cells, 36) >= 0.95, "power at 36 months"));
    }

    private static Cell measure(Law law, int months) {
        int[] counts = new int[4];
        for (int run = 0; run < RUNS; run++) {
            long seed = 1_000_003L * (law.ordinal() * 100L + months) + run;
            PairedMonths pair = new InventedMonths(seed).pair(law, months);
            Behaviour behaviour = new BehaviourAnalysis(pair, REPLICATES, run).run();
            PValues p = behaviour.tests().orElseThrow().p();
            counts[0] += behaviour.verdict() == LinkVerdict.LINKED ? 1 : 0;
            counts[1] += p.lag() <= PValues.LEVEL ? 1 : 0;
            counts[2] += p.distance() <= PValues.LEVEL ? 1 : 0;
            counts[3] += p.stress() <= PValues.LEVEL ? 1 : 0;
        }
        return new Cell(law, months, counts[0], counts[1], counts[2], counts[3]);
    }

    private static List<Double> sizes(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.law() != Law.LINKED)
                .map(Cell::rate)
                .toList();
    }

    private static double mean(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double power(List<Cell> cells, int months) {
        return cells.stream()
                .filter(cell -> cell.law() == Law.LINKED && cell.months() == months)
                .findFirst()
                .orElseThrow()
                .rate();
    }
}
