package huanqing.app.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import huanqing.domain.statement.RowProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading beside taking: the same rows in the same order, and trouble on either side ends both. */
class ReadAheadTest {
    private static final int MANY = 25_003;
    private final List<Integer> taken = new ArrayList<>();

    @Test
    void everyRowArrivesOnceAndInOrder() {
        StatementReading reading = within(() -> readAhead().run(this::readMany, this::take));
        assertEquals(Refusal.FILE_EMPTY, ((StatementReading.Refused) reading).refusal());
        assertEquals(IntStream.range(0, MANY).boxed().toList(), taken);
    }

    @Test
    void troubleWhileReadingPassesOn() {
        assertThrows(
                ArithmeticException.class,
                () -> within(() -> readAhead()
                        .run(
                                sink -> {
                                    readMany(sink);
                                    throw new ArithmeticException();
                                },
                                this::take)));
    }

    @Test
    void troubleWhileTakingEndsTheReading() {
        assertThrows(
                ArithmeticException.class,
                () -> within(() -> readAhead().run(this::readMany, row -> {
                    throw new ArithmeticException();
                })));
    }

    private StatementReading readMany(StatementReader.RowSink sink) {
        for (int line = 0; line < MANY; line++) {
            sink.problem(new RowProblem(line, RowProblem.Cause.AMOUNT_MISSING, ""));
        }
        return new StatementReading.Refused(Refusal.FILE_EMPTY);
    }

    private void take(ReadRow row) {
        taken.add(((ReadRow.Unreadable) row).problem().line());
    }

    private static StatementReading within(Supplier<StatementReading> work) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), work::get);
    }

    private static ReadAhead readAhead() {
        return new ReadAhead(
                row -> {
                    throw new AssertionError("these files have no row that can be read");
                },
                () -> {});
    }
}
