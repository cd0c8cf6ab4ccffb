package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import huanqing.app.Edit;
import huanqing.app.Progress;
import huanqing.app.history.Step;
import huanqing.app.history.Turn.Outcome;
import huanqing.app.statement.ImportRequest;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a person changes: undone, every table is as it was, value by value; done again, as it was then. */
class EveryEditUndoneTest {
    /** What is undone in another way, and tested by itself. */
    private static final Set<Edit> APART = EnumSet.of(Edit.IMPORT, Edit.TABLE_EXPLAINED);

    @TempDir
    private Path folder;

    static Stream<Edit> edits() {
        return EnumSet.complementOf(EnumSet.copyOf(APART)).stream();
    }

    @Test
    void everyEditIsTriedHere() {
        assertEquals(
                EnumSet.complementOf(EnumSet.copyOf(APART)), EveryEdit.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void undoneAndRedoneToTheLastByteAcrossRestarts(Edit edit) {
        EveryEdit.Doing doing = EveryEdit.all().get(edit);
        try (EditBench bench = EditBench.withRows(folder)) {
            doing.before().accept(bench.ledger());
            LedgerCopy before = bench.copy();
            doing.change().accept(bench.ledger());
            LedgerCopy after = bench.copy();
            assertNotEquals(before, after, "the change changes something");
            assertEquals(edit, newest(bench).edit());

            for (int round = 0; round < 2; round++) {
                assertEquals(
                        Outcome.UNDONE, bench.ledger().history().undo().run().outcome());
                assertEquals(before.rows(), bench.copy().rows());
                bench.restart();
                assertEquals(
                        Outcome.REDONE, bench.ledger().history().redo().run().outcome());
                assertEquals(after.rows(), bench.copy().rows());
                bench.restart();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("edits")
    void theSameOnceMoreIsNoStepOrAStepThatIsUndone(Edit edit) {
        EveryEdit.Doing doing = EveryEdit.all().get(edit);
        try (EditBench bench = EditBench.withRows(folder)) {
            doing.before().accept(bench.ledger());
            doing.change().accept(bench.ledger());
            LedgerCopy once = bench.copy();
            Step first = newest(bench);
            try {
                doing.change().accept(bench.ledger());
            } catch (IndexOutOfBoundsException nothingLeft) {
                return;
            }
            if (!newest(bench).id().equals(first.id())) {
                bench.ledger().history().undo().run();
            }
            assertEquals(once.rows(), bench.copy().rows());
            assertEquals(first.id(), newest(bench).id());
        }
    }

    @Test
    void whatWasSaidOfATableIsAStepOfItsOwn() {
        try (EditBench bench = EditBench.withRows(folder)) {
            bench.ledger().statements().importStatement().accept(ImportRequest.of(Path.of("bank.csv")), Progress.NONE);
            List<String> before = bench.copy().rows().get("table_mapping");
            EveryEdit.explained().accept(bench.ledger());
            List<String> after = bench.copy().rows().get("table_mapping");
            assertEquals(Edit.TABLE_EXPLAINED, newest(bench).edit());
            bench.ledger().history().undo().run();
            assertEquals(before, bench.copy().rows().get("table_mapping"));
            bench.ledger().history().redo().run();
            assertEquals(after, bench.copy().rows().get("table_mapping"));
        }
    }

    private static Step newest(EditBench bench) {
        return bench.ledger().history().list().run().toUndo().orElseThrow();
    }
}
