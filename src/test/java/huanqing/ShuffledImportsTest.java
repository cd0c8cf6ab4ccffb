package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.statement.ImportReport;
import huanqing.rows.FileRow;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of two layouts that tell rows of one order number, imported in every order: the ledger in the end is the same. */
class ShuffledImportsTest {
    private static final int CASES = Integer.getInteger("shuffled.cases", 12);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final LocalDateTime START = LocalDateTime.of(2025, 6, 1, 8, 0, 30);

    private final List<String> differing = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void theLedgerDoesNotDependOnTheOrderOfTheImports(int files) {
        for (int seed = 0; seed < CASES; seed++) {
            judge(seed, files(new Random(seed * 31L + files), files));
        }
        assertEquals(List.of(), differing, differing.size() + " of " + CASES);
    }

    private void judge(int seed, List<String> files) {
        List<String> expected = null;
        for (List<String> order : orders(files)) {
            try (ImportedFiles ledger = new ImportedFiles()) {
                order.forEach(file -> assertCounted(file, ledger.take(file)));
                List<String> said = ledger.said();
                expected = expected == null ? said : expected;
                if (!expected.equals(said)) {
                    differing.add("case " + seed + "\n" + String.join("\n", order) + "\n" + String.join("\n", expected)
                            + "\nbut\n" + String.join("\n", said) + "\n");
                    return;
                }
            }
        }
    }

    /** Each row of the file has one outcome, however often it is looked at again. */
    private static void assertCounted(String file, ImportReport report) {
        long rows = file.lines().filter(line -> line.contains("某店")).count();
        assertEquals(rows, report.rows());
        assertTrue(report.counts().values().stream().allMatch(count -> count >= 0), report.counts()::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void anImportThatIsUndoneLeavesTheLedgerOfTheOthers(int files) {
        for (int seed = 0; seed < 3 * CASES; seed++) {
            List<String> all = files(new Random(seed * 37L + files), files);
            for (int undone = 0; undone < files; undone++) {
                List<String> others = new ArrayList<>(all);
                others.remove(undone);
                assertEquals(said(others, 0), said(all, 1 + undone), "case " + seed + " without " + undone);
            }
        }
    }

    private static List<String> said(List<String> files, int undone) {
        try (ImportedFiles ledger = new ImportedFiles()) {
            files.forEach(ledger::take);
            if (undone > 0) {
                ledger.undo(undone);
            }
            return ledger.said();
        }
    }

    /** Parts of two to five rows of one number, each told by some of the files: every second one the web site's. */
    private static List<String> files(Random random, int count) {
        List<List<FileRow>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new ArrayList<>());
        }
        int rows = 2 + random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            LocalDateTime ordered = START.plusMinutes(random.nextInt(12) * 10L);
            LocalDateTime paid = ordered.plusMinutes(random.nextInt(4) * 10L);
            FileRow told = family(random, FileRow.of("X").yuan(random.nextInt(3) == 0 ? "20.00" : "10.00"))
                    .text("第" + row);
            int sure = random.nextInt(count);
            for (int file = 0; file < count; file++) {
                if (file == sure || random.nextInt(3) > 0) {
                    parts.get(file).add(told.at(TIME.format(file % 2 == 0 ? ordered : paid)));
                }
            }
        }
        List<String> files = new ArrayList<>();
        for (int file = 0; file < count; file++) {
            Collections.shuffle(parts.get(file), random);
            FileRow[] part = parts.get(file).toArray(FileRow[]::new);
            String day = "07-%02d".formatted(1 + file);
            files.add(file % 2 == 0 ? ImportedFiles.app(day, part) : ImportedFiles.web(day, part));
        }
        return files;
    }

    private static FileRow family(Random random, FileRow row) {
        return switch (random.nextInt(6)) {
            case 0 -> row.going("不计收支").status("退款成功");
            case 1 -> row.going("收入").by("");
            case 2 -> row.going("不计收支").status("解冻成功").by("余额");
            default -> row;
        };
    }

    private static List<List<String>> orders(List<String> files) {
        if (files.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (int first = 0; first < files.size(); first++) {
            List<String> rest = new ArrayList<>(files);
            String taken = rest.remove(first);
            orders(rest).forEach(order -> {
                List<String> whole = new ArrayList<>();
                whole.add(taken);
                whole.addAll(order);
                all.add(whole);
            });
        }
        return all;
    }
}
