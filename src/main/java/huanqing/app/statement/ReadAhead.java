package huanqing.app.statement;

import huanqing.app.Cancelled;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementRow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads and understands a file on a thread of its own while the ledger takes the rows read before: of a large import each
 * of the two is about half. A few chunks wait between them, so that memory stays flat.
 */
final class ReadAhead implements StatementReader.RowSink {
    private static final int ROWS_A_CHUNK = 256;
    private static final int CHUNKS_WAITING = 4;
    private static final int PATIENCE_MILLIS = 50;
    private static final List<ReadRow> END = List.of();

    private final Function<StatementRow, ReadyRow> understanding;
    private final Runnable afresh;
    private final BlockingQueue<List<ReadRow>> waiting = new ArrayBlockingQueue<>(CHUNKS_WAITING);
    private volatile boolean abandoned;
    private List<ReadRow> chunk = new ArrayList<>(ROWS_A_CHUNK);

    /**
     * @param understanding makes a row ready for the ledger; called on the reading thread, row by row in file order
     * @param afresh called between them, on the same thread, where a second statement begins within the file
     */
    ReadAhead(Function<StatementRow, ReadyRow> understanding, Runnable afresh) {
        this.understanding = understanding;
        this.afresh = afresh;
    }

    /**
     * Runs the reading beside the taking and ends when both have; what either throws ends both and passes on.
     *
     * @param reading reads the whole file into the sink it is given
     * @param taker takes each row, in file order, on the caller's thread
     */
    StatementReading run(Function<StatementReader.RowSink, StatementReading> reading, Consumer<ReadRow> taker) {
        FutureTask<StatementReading> task = new FutureTask<>(() -> readAll(reading));
        Thread reader = new Thread(task, "statement-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            for (List<ReadRow> next = waiting.take(); next != END; next = waiting.take()) {
                next.forEach(taker);
            }
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        } finally {
            abandoned = true;
        }
    }

    private StatementReading readAll(Function<StatementReader.RowSink, StatementReading> reading) {
        try {
            return reading.apply(this);
        } finally {
            handOver();
            waitFor(END);
        }
    }

    @Override
    public void row(StatementRow row) {
        add(new ReadRow.Understood(understanding.apply(row), false));
    }

    @Override
    public void doubtful(StatementRow row) {
        add(new ReadRow.Understood(understanding.apply(row), true));
    }

    @Override
    public void statementBegins() {
        afresh.run();
    }

    @Override
    public void problem(RowProblem problem) {
        add(new ReadRow.Unreadable(problem));
    }

    private void add(ReadRow row) {
        chunk.add(row);
        if (chunk.size() == ROWS_A_CHUNK) {
            handOver();
        }
    }

    private void handOver() {
        if (!chunk.isEmpty()) {
            waitFor(chunk);
            chunk = new ArrayList<>(ROWS_A_CHUNK);
        }
    }

    private void waitFor(List<ReadRow> rows) {
        try {
            while (!waiting.offer(rows, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (abandoned) {
                    throw new Cancelled();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
