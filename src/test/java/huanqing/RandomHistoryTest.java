package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.Edit;
import huanqing.app.history.Turn.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits, undos, redos, restarts and losses of power in any order: the ledger is always one of those that it was. */
class RandomHistoryTest {
    private static final int MOVES = 40;

    @TempDir
    private Path folder;

    private final List<EveryEdit.Doing> edits = List.copyOf(EveryEdit.all().values());

    /** What the ledger was before each step that stands, as it is, and what it would be after each redo. */
    private final List<LedgerCopy> states = new ArrayList<>();

    private int now;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theLedgerIsAlwaysAsItWasAtThatStep(long seed) {
        Random random = new Random(seed);
        try (EditBench bench = EditBench.withRows(folder)) {
            states.add(bench.copy());
            for (int move = 0; move < MOVES; move++) {
                make(random, bench);
                assertEquals(states.get(now).rows(), bench.copy().rows(), "seed " + seed + ", move " + move);
            }
        }
    }

    private void make(Random random, EditBench bench) {
        int chosen = random.nextInt(20);
        if (chosen < 9) {
            edit(random, bench);
        } else if (chosen < 13) {
            Outcome expected = now == 0 ? Outcome.IMPORT_ASKED : Outcome.UNDONE;
            assertEquals(expected, bench.ledger().history().undo().run().outcome());
            now = Math.max(0, now - 1);
        } else if (chosen < 17) {
            boolean isLast = now == states.size() - 1;
            Outcome expected = isLast ? Outcome.NOTHING_TO_REDO : Outcome.REDONE;
            assertEquals(expected, bench.ledger().history().redo().run().outcome());
            now = isLast ? now : now + 1;
        } else if (chosen == 17) {
            bench.restart();
        } else if (chosen == 18) {
            bench.goOnWithout(bench.asItLies());
        } else {
            loseAnEditHalfWay(bench);
        }
    }

    private void edit(Random random, EditBench bench) {
        EveryEdit.Doing doing = edits.get(random.nextInt(edits.size()));
        tried(() -> doing.before().accept(bench.ledger()), bench);
        tried(() -> doing.change().accept(bench.ledger()), bench);
    }

    /** One that cannot be made in this ledger changes nothing; one that can may be several steps. */
    private void tried(Runnable change, EditBench bench) {
        long before = newest(bench);
        try {
            change.run();
        } catch (RuntimeException impossible) {
            // Such as taking away what is not there: whatever was done before that is a step.
            assertEquals(impossible, impossible);
        }
        long steps = bench.ledger().history().list().run().steps().stream()
                .filter(step -> step.id().value() > before)
                .count();
        follow(bench, steps);
    }

    private void follow(EditBench bench, long steps) {
        if (steps == 0) {
            return;
        }
        while (states.size() > now + 1) {
            states.remove(states.size() - 1);
        }
        LedgerCopy reached = bench.copy();
        List<LedgerCopy> between = new ArrayList<>();
        for (long step = 0; step < steps; step++) {
            between.add(0, bench.copy());
            assertEquals(Outcome.UNDONE, bench.ledger().history().undo().run().outcome());
        }
        assertEquals(states.get(now).rows(), bench.copy().rows());
        for (LedgerCopy state : between) {
            assertEquals(Outcome.REDONE, bench.ledger().history().redo().run().outcome());
            states.add(state);
            now++;
        }
        assertEquals(reached.rows(), bench.copy().rows());
    }

    private void loseAnEditHalfWay(EditBench bench) {
        Path[] lying = new Path[1];
        bench.database().edit(Edit.SCENARIO_ADDED, "", () -> {
            bench.database().statements().change("INSERT INTO scenario (name) VALUES ('half')");
            lying[0] = bench.asItLies();
            return 0;
        });
        bench.goOnWithout(lying[0]);
    }

    private static long newest(EditBench bench) {
        return bench.ledger().history().list().run().steps().stream()
                .mapToLong(step -> step.id().value())
                .max()
                .orElse(0);
    }
}
