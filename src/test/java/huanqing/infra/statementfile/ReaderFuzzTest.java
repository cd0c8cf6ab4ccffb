package huanqing.infra.statementfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.StatementReader.RowSink;
import huanqing.app.statement.StatementReading;
import huanqing.domain.ledger.Wording;
import huanqing.domain.statement.Classifier;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.RowIdentity;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.TradeStatus;
import huanqing.infra.statementfile.head.FileKind;
import huanqing.infra.statementfile.line.Meter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged statements by the thousand, and in the profile {@code fuzz} by the million. */
class ReaderFuzzTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Those that once had a cell in a wrong column, or seemed to. */
    private static final long[] ONCE_SHIFTED = {
        1_000_010_698L,
        1_000_061_608L,
        1_000_079_340L,
        1_000_098_052L,
        1_000_265_400L,
        1_000_313_096L,
        1_000_320_014L,
        1_000_331_879L,
        1_000_357_757L,
        1_000_414_698L,
        1_000_435_701L,
        1_000_487_061L,
        1_000_492_461L,
        1_000_497_782L,
        1_000_509_253L,
        1_000_663_340L,
        1_000_741_967L,
        1_000_763_990L,
        1_000_783_573L,
        1_000_793_970L,
        1_000_819_319L,
        1_000_860_497L,
        1_000_889_614L,
        1_000_928_339L,
        1_000_951_377L,
        2_000_001_098L,
        2_000_218_131L,
        2_000_358_909L,
        2_000_455_325L,
        2_000_557_080L,
        3_000_109_651L,
        3_000_124_189L,
        3_000_137_616L,
        3_000_210_061L,
        3_000_491_612L,
        3_000_494_780L,
        4_000_095_955L,
        4_000_183_791L,
        4_000_235_820L,
        4_000_261_067L,
        4_000_488_197L,
        5_000_042_055L,
        5_000_556_031L,
        6_000_115_039L,
        6_000_559_978L,
        6_000_951_011L,
        80_000_377_894L
    };

    /** Those that once left a moved word, a lost figure or a cut number in a row named as doubtful. */
    private static final long[] ONCE_DOUBTFUL = {
        30_000_014_979L,
        30_000_048_942L,
        30_000_053_716L,
        30_000_134_119L,
        30_000_214_395L,
        30_000_256_523L,
        30_000_285_649L,
        30_000_307_809L,
        30_000_334_058L,
        30_000_393_891L,
        30_000_480_449L,
        30_000_546_149L,
        30_000_597_627L,
        30_000_630_638L,
        30_000_660_593L,
        30_000_734_467L,
        30_000_785_158L,
        30_000_789_016L,
        30_000_809_178L,
        30_000_993_089L,
        70_000_255_265L
    };

    private static final List<String> FINDINGS = List.of(
            "shifted",
            "lost",
            "replacement character",
            "no meaning or no key of its own",
            "moved pieces in rows named as doubtful",
            "rows named as doubtful that hang on their words");

    private final StatementFileReader reader = new StatementFileReader();
    private final Map<String, Long> tally = new ConcurrentSkipListMap<>();
    private final List<String> findings = Collections.synchronizedList(new ArrayList<>());
    private final List<String> looks = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong slowest = new AtomicLong();

    @Test
    void thousandsOfDamagedStatementsShiftNoColumnAndLoseNoRow() {
        run(1, 4_000);
        assertEquals(List.of(), findings);
        run(30_321, 1); // commas beside a blank method once cut a digit off an amount
        LongStream.of(ONCE_SHIFTED).forEach(this::one);
        LongStream.of(ONCE_DOUBTFUL).forEach(this::one);
        assertEquals(List.of(), findings);
        assertTrue(tally.get("rows read") > 6_000, "the damage must leave something to judge: " + tally);
    }

    @Test
    @Tag("fuzz")
    void oneMillionDamagedStatements() throws IOException {
        run(Long.getLong("fuzz.first", 1_000_000_000L), Integer.getInteger("fuzz.inputs", 1_000_000));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "fuzz.md"), table());
        assertEquals(List.of(), findings);
    }

    private void run(long firstSeed, int inputs) {
        LongStream.range(firstSeed, firstSeed + inputs).parallel().forEach(this::one);
    }

    private void one(long seed) {
        FuzzedStatement statement = FuzzedStatement.of(seed);
        Rows rows = new Rows();
        long start = System.nanoTime();
        StatementReading reading = read(statement.damaged, rows);
        slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
        count("inputs");
        if (reading instanceof StatementReading.Refused refused) {
            count("refused: " + refused.refusal());
        } else {
            judge(seed, statement, rows);
        }
    }

    private StatementReading read(byte[] bytes, Rows rows) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
            Opening opening = reader.opening(ImportRequest.of(Path.of("fuzz.csv")), rows, Progress.NONE);
            return opening.scanned(in.readNBytes(FileKind.HEAD), in, new Meter(Progress.NONE, bytes.length));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void judge(long seed, FuzzedStatement statement, Rows rows) {
        count("statements");
        RowIdentity identity = new RowIdentity();
        Set<String> keys = new HashSet<>();
        for (StatementRow row : rows.rows) {
            count("rows read");
            judgeMarks(seed, statement, row, rows.doubtful.contains(row));
            if (!keys.add(identity.keyOf(row)) || Classifier.meaningOf(row) == null) {
                found(seed, "no meaning or no key of its own", row.raw());
            }
            if (row.raw().indexOf('\ufffd') >= 0) {
                found(seed, "replacement character", row.raw());
            }
        }
        rows.problems.forEach(problem -> count("problem: " + problem.cause()));
        if (seed % 4 == 0 && statement.oneByteUnits && statement.headerUntouched()) {
            Rows before = new Rows();
            read(statement.original, before);
            Map<String, Wording> wordings = new HashMap<>();
            rows.rows.forEach(row -> wordings.put(row.raw(), row.wording()));
            List<String> untouched = statement.untouchedLines();
            for (StatementRow row : before.rows) {
                boolean there = untouched.stream().anyMatch(line -> isLine(line, row.raw()));
                if (there && !row.wording().equals(wordings.get(row.raw()))) {
                    found(seed, "lost", row.raw());
                }
            }
        }
    }

    /** A row that waits for the person, or whose hint is no known one, is counted for itself: nobody takes it as read. */
    private void judgeMarks(long seed, FuzzedStatement statement, StatementRow row, boolean doubtful) {
        Wording wording = row.wording();
        if (doubtful) {
            count("rows named as doubtful");
            judgeDoubtful(seed, statement, row);
            return;
        }
        boolean waits = Direction.of(wording.direction()) == Direction.UNKNOWN
                || TradeStatus.of(wording.status()) == TradeStatus.UNKNOWN;
        boolean unknownHint = !wording.category().equals("餐饮美食");
        count(waits ? "rows that wait for review" : unknownHint ? "rows with an unknown category" : "rows judged");
        if (!isShifted(wording)) {
            return;
        }
        if (isTouchedInOneCell(statement, row)) {
            count("marks that a changed byte made in their own cell");
        } else if (waits || unknownHint) {
            count(waits ? "marks in rows that wait for review" : "marks in rows with an unknown category");
        } else {
            found(seed, "shifted", row.raw());
        }
    }

    /** The person is told of such a row's words; nothing may have moved in it, and its money may hang on none of them. */
    private void judgeDoubtful(long seed, FuzzedStatement statement, StatementRow row) {
        Rows before = new Rows();
        read(statement.original, before);
        DoubtfulRow doubtful = new DoubtfulRow(row, before.rows);
        if (isShifted(row.wording()) || doubtful.hasMovedPiece()) {
            found(seed, "moved pieces in rows named as doubtful", row.raw());
        }
        if (doubtful.hangsOnItsWords()) {
            found(seed, "rows named as doubtful that hang on their words", row.raw());
        }
        if (doubtful.isOtherMoney()) {
            look(seed, "rows named as doubtful with time, amount or method hurt in its place", row.raw());
        }
        if (doubtful.hasAnotherNumber()) {
            look(seed, "rows named as doubtful with an order number hurt in its place", row.raw());
        }
    }

    private static boolean isLine(String latin1, String raw) {
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return raw.equals(new String(bytes, GB18030)) || raw.equals(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Whether the row is one of the undamaged statement but for two characters at most in one cell, and its raw text has as
     * many separators: a changed byte then made the mark where it stands, for a cell that moved would have changed two.
     */
    private boolean isTouchedInOneCell(FuzzedStatement statement, StatementRow row) {
        Rows before = new Rows();
        read(statement.original, before);
        return before.rows.stream()
                .filter(original ->
                        original.wording().order().equals(row.wording().order()))
                .anyMatch(original -> separators(original) == separators(row)
                        && original.amount().equals(row.amount())
                        && touched(cells(original.wording()), cells(row.wording())));
    }

    private static boolean touched(List<String> before, List<String> after) {
        List<Integer> changed = IntStream.range(0, before.size())
                .filter(cell -> !before.get(cell).equals(after.get(cell)))
                .boxed()
                .toList();
        if (changed.size() != 1) {
            return false;
        }
        String was = before.get(changed.get(0));
        String is = after.get(changed.get(0));
        return was.length() == is.length()
                && IntStream.range(0, is.length())
                                .filter(at -> was.charAt(at) != is.charAt(at))
                                .count()
                        <= 2;
    }

    private static long separators(StatementRow row) {
        return row.raw().chars().filter(c -> c == ',').count();
    }

    private static List<String> cells(Wording wording) {
        return List.of(
                wording.category(),
                wording.counterparty(),
                wording.text(),
                wording.direction(),
                wording.method(),
                wording.status(),
                wording.order(),
                wording.merchantOrder(),
                wording.note());
    }

    /** Whether a cell holds another column's mark. */
    private static boolean isShifted(Wording wording) {
        return has(wording.category(), "甲", "品", "注", "成功", "M", "@")
                || has(wording.counterparty(), "餐", "品", "注", "成功", "M", "@", "***")
                || has(wording.text(), "餐", "甲", "乙", "注", "成功", "M", "@", "***", "花呗", "余额宝", "储蓄卡")
                || has(wording.note(), "餐", "甲", "乙", "品", "成功", "M", "@", "***", "花呗", "余额宝", "储蓄卡")
                || has(wording.direction(), "餐", "甲", "品", "注", "成功", "关闭", "M", "@", "***")
                || has(wording.method(), "餐", "甲", "品", "支出", "收入", "收支", "成功", "关闭", "注", "M", "@")
                || has(wording.status(), "餐", "甲", "品", "花呗", "支出", "收支", "注", "M", "@", "***")
                || has(wording.order(), "餐", "甲", "品", "花呗", "成功", "M", "@", "***", "注")
                || has(wording.merchantOrder(), "20240305", "餐", "甲", "品", "成功", "@", "***", "注")
                || has(descriptions(wording), "20240305", "支出", "收入", "不计收支", "关闭");
    }

    private static String descriptions(Wording wording) {
        return wording.category() + wording.counterparty() + wording.text() + wording.note();
    }

    private static boolean has(String cell, String... marks) {
        for (String mark : marks) {
            if (cell.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private void found(long seed, String what, String raw) {
        count(what);
        if (findings.size() < 100) {
            findings.add(what + ", seed " + seed + ": " + raw);
        }
    }

    /** Counted and listed under the table, but no finding. */
    private void look(long seed, String what, String raw) {
        count(what);
        looks.add(what + ", seed " + seed + ": " + raw);
    }

    private void count(String what) {
        tally.merge(what, 1L, Long::sum);
    }

    private String table() {
        StringBuilder text = new StringBuilder("| what | how often |\n|---|---:|\n");
        tally.forEach((what, times) -> text.append(String.format("| %s | %,d |%n", what, times)));
        for (String what : FINDINGS) {
            if (!tally.containsKey(what)) {
                text.append(String.format("| %s | 0 |%n", what));
            }
        }
        text.append(String.format("| slowest single input | %,d ms |%n", slowest.get() / 1_000_000));
        text.append(String.format(
                "| heap allowed | %,d MiB |%n%n", Runtime.getRuntime().maxMemory() >> 20));
        looks.forEach(look ->
                text.append("* ").append(look.replaceAll("[\\x00-\\x1f]", " ")).append('\n'));
        return text.toString();
    }

    /** What one reading handed over. */
    private static final class Rows implements RowSink {
        private final List<StatementRow> rows = new ArrayList<>();
        private final Set<StatementRow> doubtful = new HashSet<>();
        private final List<RowProblem> problems = new ArrayList<>();

        @Override
        public void row(StatementRow row) {
            rows.add(row);
        }

        @Override
        public void doubtful(StatementRow row) {
            rows.add(row);
            doubtful.add(row);
        }

        @Override
        public void problem(RowProblem problem) {
            problems.add(problem);
        }
    }
}
