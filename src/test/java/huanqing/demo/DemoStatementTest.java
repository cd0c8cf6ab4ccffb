package huanqing.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed demo, read back from its bytes: the layout is the real one and the story is told to the fen. */
class DemoStatementTest {
    private static byte[] bytes;
    private static List<String[]> rows;

    @BeforeAll
    static void read() throws IOException {
        bytes = Files.readAllBytes(DemoStatement.HOME);
        rows = rows(bytes);
    }

    @Test
    void theSameStoryGivesTheSameBytes() {
        assertArrayEquals(bytes, DemoStatement.bytes(), "run the demo profile and commit what it writes");
    }

    @Test
    void theLoansAreThoseOfTheStory() throws IOException {
        String loans = Files.readString(DemoStatement.LOANS);
        assertEquals(loans, DemoStatement.loans(), "run the demo profile and commit what it writes");
        long drawdowns = rows.stream().filter(row -> row[8].startsWith("放款成功")).count();
        assertEquals(drawdowns, loans.lines().count() - 1);
    }

    @Test
    void thePreambleIsTheAppsAndCountsItsRows() throws IOException {
        String text = decode(bytes);
        String[] preamble = text.substring(0, text.lastIndexOf("\r\n")).split("\r\n", -1);
        assertEquals(24, preamble.length);
        assertEquals("共" + rows.size() + "笔记录", preamble[7]);
        assertEquals(
                rows.size(),
                IntStream.rangeClosed(8, 10).map(at -> count(preamble[at])).sum());
        assertEquals(-1, text.indexOf('\r', text.lastIndexOf("\r\n") + 1), "header and rows end in LF alone");
    }

    @Test
    void everyRowHasTwelveFieldsAndANumberOfItsOwn() {
        Set<String> orders = new HashSet<>();
        String newer = "9999";
        for (String[] row : rows) {
            assertEquals(13, row.length, String.join(",", row));
            assertTrue(orders.add(row[9]), row[9]);
            assertTrue(row[9].endsWith("\t") && row[10].endsWith("\t"), "a TAB ends both numbers");
            assertTrue(row[0].compareTo(newer) <= 0, "newest first");
            newer = row[0];
        }
        assertTrue(rows.size() >= 1_500 && rows.size() <= 3_000, "rows: " + rows.size());
    }

    @Test
    void itCoversThirtyMonthsAndMore() {
        LocalDate newest = LocalDate.parse(rows.get(0)[0].substring(0, 10));
        LocalDate oldest = LocalDate.parse(rows.get(rows.size() - 1)[0].substring(0, 10));
        assertTrue(oldest.plusMonths(30).isBefore(newest), oldest + " to " + newest);
        assertTrue(newest.isBefore(LocalDate.of(2026, 11, 21)));
    }

    @Test
    void whatIsRepaidForABillIsTheBill() {
        BillsFromRows bills = new BillsFromRows(rows);
        List<String> odd = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2024, 4); !month.isAfter(DemoStatement.LAST); month = month.plusMonths(1)) {
            long difference = bills.repaid(month) - bills.billed(month);
            if (difference != 0) {
                odd.add(month + " " + difference);
            }
        }
        // Penalties of the bills paid late, and in the bill after a minimum payment the interest on its remainder.
        assertEquals(
                List.of("2025-07", "2026-01", "2026-03", "2026-06", "2026-10"),
                odd.stream().map(line -> line.substring(0, 7)).toList(),
                odd.toString());
        for (String line : odd) {
            long difference = Long.parseLong(line.substring(8));
            assertTrue(difference > 0 && difference < 5_000, line);
        }
    }

    @Test
    void fromJanuary2025OnJiebeiMoneyPaysTheBills() {
        BillsFromRows bills = new BillsFromRows(rows);
        for (YearMonth month = YearMonth.of(2024, 8); !month.isAfter(DemoStatement.LAST); month = month.plusMonths(1)) {
            boolean strained = !month.isBefore(DemoStatement.STRAINED_FROM) && !month.equals(YearMonth.of(2026, 2));
            long covered = bills.drawnWithinThreeDaysBefore(month);
            assertEquals(strained, covered * 10 >= bills.repaid(month) * 6, month + " " + covered);
        }
    }

    @Test
    void theMoneyNearlyRunsOutAndNeverDoes() {
        long cash = 600_000;
        long least = cash;
        List<String[]> oldestFirst = new ArrayList<>(rows);
        Collections.reverse(oldestFirst);
        for (String[] row : oldestFirst) {
            cash += BillsFromRows.cash(row);
            least = Math.min(least, cash);
        }
        assertTrue(least > 0 && least < 300_000, "least " + least + ", at the end " + cash);
    }

    /** Vector T24 of the product rules: a published plan, in all its rows. */
    @Test
    void theLoanArithmeticIsThePublishedOne() {
        List<JiebeiPlan.Term> plan =
                JiebeiPlan.level(1_000_000, new BigDecimal("0.00015"), LocalDate.of(2025, 6, 18), 12, 18);
        long[] interest = {4500, 4271, 3892, 3398, 3128, 2655, 2356, 1968, 1426, 1186, 767, 397};
        assertArrayEquals(
                interest, plan.stream().mapToLong(JiebeiPlan.Term::interest).toArray());
        assertEquals(85_829, plan.get(0).total());
        assertEquals(85_825, plan.get(11).total());
    }

    @Test
    void aBenchmarkHasAsManyRowsAsItAsksForAndTheSameDebts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("benchmark.csv");
        new BenchmarkStatement().write(10_000, file);
        List<String[]> many = rows(Files.readAllBytes(file));
        assertEquals(10_000, many.size());
        assertEquals(10_000, many.stream().map(row -> row[9]).distinct().count());
        YearMonth month = YearMonth.of(2025, 10);
        assertEquals(new BillsFromRows(rows).billed(month), new BillsFromRows(many).billed(month));
        long bytesARow = Files.size(file) / 10_000;
        assertTrue(bytesARow >= 150 && bytesARow <= 180, "bytes a row: " + bytesARow);
    }

    private static int count(String line) {
        return Integer.parseInt(line.substring(line.indexOf('：') + 1, line.indexOf('笔')));
    }

    private static List<String[]> rows(byte[] bytes) throws IOException {
        String[] lines = decode(bytes).split("\r?\n", -1);
        List<String[]> rows = new ArrayList<>();
        for (int at = 25; at < lines.length - 1; at++) {
            rows.add(lines[at].split(",", -1));
        }
        return rows;
    }

    /** Strict: a byte that is not GB18030 fails. */
    private static String decode(byte[] bytes) throws IOException {
        return StatementFile.CHARSET.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
