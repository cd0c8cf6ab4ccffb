package huanqing.demo;

import huanqing.demo.Line.Direction;
import huanqing.demo.Line.Numbers;
import huanqing.demo.Line.Paid;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes as many rows as a benchmark wants, newest first, some 160 bytes a row, in constant memory: the demo with every
 * expense repeated under order numbers of its own. What Huabei paid for is repeated on the bank card, so that both debts
 * stay the demo's, to the fen.
 *
 * <p>{@code BenchmarkStatement ROWS FILE}
 */
public final class BenchmarkStatement {
    /** Where an order number has four digits that are the same in all of the demo, and so can count the copies. */
    private static final int COPY_AT = 15;

    private static final int MOST_COPIES = 6_000;
    private final List<Line> demo = DemoStatement.lines();
    private final long expenses =
            demo.stream().filter(BenchmarkStatement::repeats).count();

    public static void main(String[] args) throws IOException {
        new BenchmarkStatement().write(Long.parseLong(args[0]), Path.of(args[1]));
    }

    /** @throws IllegalArgumentException when there are fewer rows than the demo has, or too many to number */
    public void write(long rows, Path file) throws IOException {
        long extra = rows - demo.size();
        if (extra < 0 || extra / expenses > MOST_COPIES) {
            throw new IllegalArgumentException("rows must be from " + demo.size() + " to " + MOST_COPIES * expenses);
        }
        LocalDate from = DemoStatement.FIRST.atDay(1);
        StatementFile.Cover cover = DemoStatement.cover(from);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Iterable<Line> lines = () -> lines(extra).iterator();
            StatementFile.write(out, cover, lines);
        }
    }

    private Stream<Line> lines(long extra) {
        long[] expensesSeen = {0};
        return demo.stream().flatMap(line -> {
            if (!repeats(line)) {
                return Stream.of(line);
            }
            boolean oneMore = expensesSeen[0]++ < extra % expenses;
            int copies = (int) (extra / expenses) + (oneMore ? 1 : 0);
            return IntStream.rangeClosed(0, copies).mapToObj(copy -> copy(line, copy));
        });
    }

    private static boolean repeats(Line line) {
        return line.direction() == Direction.OUT;
    }

    private static Line copy(Line line, int copy) {
        if (copy == 0) {
            return line;
        }
        String order = line.numbers().order();
        String numbered = order.substring(0, COPY_AT) + String.format("%04d", copy) + order.substring(COPY_AT + 4);
        Paid paid = line.paid().method().startsWith("花呗") ? Paid.by(Household.CARD) : line.paid();
        Numbers numbers = new Numbers(numbered, line.numbers().merchantOrder());
        return new Line(line.at(), line.goods(), line.direction(), line.fen(), paid, numbers);
    }
}
