package huanqing;

import static huanqing.EditBench.row;
import static huanqing.EveryEdit.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Edit;
import huanqing.app.history.History;
import huanqing.app.history.Step;
import huanqing.app.history.Turn;
import huanqing.app.history.Turn.Outcome;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.money.Money;
import huanqing.domain.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of steps as a person meets it. */
class UndoTest {
    @TempDir
    private Path folder;

    private EditBench bench;

    @BeforeEach
    void open() {
        bench = new EditBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void thereIsNothingToUndoOrRedoInANewLedger() {
        assertEquals(Outcome.NOTHING_TO_UNDO, undo().outcome());
        assertEquals(Outcome.NOTHING_TO_REDO, redo().outcome());
    }

    @Test
    void stepsAreUndoneFromTheLastAndRedoneInTheirOrder() {
        cash(1);
        cash(2);
        cash(3);
        assertEquals(Outcome.UNDONE, undo().outcome());
        assertEquals(Outcome.UNDONE, undo().outcome());
        assertEquals(1, cash());
        assertEquals(Outcome.REDONE, redo().outcome());
        assertEquals(2, cash());
        assertEquals(Outcome.REDONE, redo().outcome());
        assertEquals(3, cash());
        assertEquals(Outcome.NOTHING_TO_REDO, redo().outcome());
    }

    @Test
    void aNewChangeEndsWhatWasUndone() {
        cash(1);
        cash(2);
        undo();
        cash(7);
        assertEquals(Outcome.NOTHING_TO_REDO, redo().outcome());
        undo();
        assertEquals(1, cash());
    }

    @Test
    void sayingTheSameAgainIsNoStepAndEndsNothing() {
        cash(1);
        cash(2);
        undo();
        cash(1);
        assertEquals(Outcome.REDONE, redo().outcome());
        assertEquals(2, steps().size());
    }

    @Test
    void twoHundredStepsAreKept() {
        for (int fen = 1; fen <= 203; fen++) {
            cash(fen);
        }
        assertEquals(200, steps().size());
        int undone = 0;
        while (undo().outcome() == Outcome.UNDONE) {
            undone++;
        }
        assertEquals(200, undone);
        assertEquals(3, cash());
    }

    @Test
    void aStepSaysWhatWasChanged() {
        bench.ledger().plans().keepScenarios().add(new Scenario("夏天", List.of()));
        Step step = steps().get(0);
        assertEquals(Edit.SCENARIO_ADDED, step.edit());
        assertEquals("夏天", step.about());
    }

    @Test
    void anImportIsTakenBackOnlyWhenThePersonAgreedToThatFile() {
        LedgerCopy empty = bench.copy();
        bench.importRows("五月.csv");
        Turn asked = undo();
        assertEquals(Outcome.IMPORT_ASKED, asked.outcome());
        Step step = asked.step().orElseThrow();
        assertEquals("五月.csv", step.about());
        assertEquals(3, bench.copy().rows().get("entry").size());

        assertEquals(Outcome.UNDONE, history().undo().run(step.id()).outcome());
        assertEquals(empty.rows().get("entry"), bench.copy().rows().get("entry"));
        assertEquals(Outcome.NOTHING_TO_REDO, redo().outcome());
        assertEquals(Outcome.NOTHING_TO_UNDO, undo().outcome());
    }

    @Test
    void agreeingToOneFileTakesNoOtherBack() {
        bench.importRows("一.csv");
        Step first = undo().step().orElseThrow();
        bench.importRows("二.csv");
        Turn other = history().undo().run(first.id());
        assertEquals(Outcome.IMPORT_ASKED, other.outcome());
        assertEquals("二.csv", other.step().orElseThrow().about());
    }

    @Test
    void anImportTakenBackOnItsPageIsNoStepAnyMore() {
        cash(1);
        bench.importRows("alipay.csv");
        bench.ledger().statements().undoImport().run(new BatchId(1));
        assertEquals(Outcome.UNDONE, undo().outcome());
        assertEquals(Optional.empty(), bench.ledger().cash().planFlows().cash());
    }

    @Test
    void anImportThatIsOnlyPreviewedOrRefusedIsNoStep() {
        bench.ledger()
                .statements()
                .importStatement()
                .preview(huanqing.app.statement.ImportRequest.of(Path.of("alipay.csv")), huanqing.app.Progress.NONE);
        assertEquals(List.of(), steps());
    }

    @Test
    void whatAStatementChangedSinceIsNotOverwritten() {
        bench.nextRows(row("N1", "2026-01-01T12:30:00", 1_200, "账户余额&花呗", "等待确认收货"));
        bench.importRows("一.csv");
        cash(5);
        bench.ledger()
                .statements()
                .answerReview()
                .answer(
                        bench.ledger()
                                .statements()
                                .answerReview()
                                .waiting()
                                .get(0)
                                .id(),
                        ReviewAnswer.HUABEI_PURCHASE,
                        Optional.empty());
        bench.ledger().statements().undoImport().run(new BatchId(1));
        bench.importRows("二.csv");
        Step again = undo().step().orElseThrow();
        history().undo().run(again.id());
        LedgerCopy before = bench.copy();

        Turn turn = undo();

        assertEquals(Outcome.STUCK, turn.outcome());
        assertEquals(Edit.ROW_ANSWERED, turn.step().orElseThrow().edit());
        assertEquals(before.rows(), bench.copy().rows());
        assertEquals(Step.State.STUCK, steps().get(0).state());
        assertEquals(Outcome.UNDONE, undo().outcome(), "the step before it can still be undone");
        assertEquals(Optional.empty(), bench.ledger().cash().planFlows().cash());
    }

    @Test
    void whatWasWrittenOutsideTheHistoryIsNotOverwritten() {
        cash(5);
        bench.database()
                .write(() -> bench.database().statements().change("UPDATE cash_at_hand SET as_of = '2020-01-01'"));
        assertEquals(Outcome.STUCK, undo().outcome());
        assertEquals(5, cash());
    }

    @Test
    void aRowThatSomethingElseNowRefersToStays() {
        bench.ledger().plans().keepScenarios().add(new Scenario("夏天", List.of()));
        bench.database().write(() -> bench.database()
                .statements()
                .change("INSERT INTO scenario_change (scenario_id, place, kind) VALUES (1, 0, 'X')"));
        LedgerCopy before = bench.copy();
        assertEquals(Outcome.STUCK, undo().outcome());
        assertEquals(before.rows(), bench.copy().rows());
    }

    @Test
    void aMarkThatAStatementMetIsUndoneAfterThatStatementOnly() {
        bench.importRows("alipay.csv");
        huanqing.domain.credit.DueId due = new huanqing.domain.credit.DueId("huabei-2026-06");
        LedgerCopy before = bench.copy();
        bench.ledger().reminders().markPaid().run(due, Optional.of(Money.ofFen(100)), TODAY.atTime(8, 0));
        bench.nextRows(row("N9", "2026-06-06T12:00:00", 4_400, "余额"));
        bench.importRows("六月.csv");
        Step later = undo().step().orElseThrow();
        history().undo().run(later.id());
        assertEquals(Outcome.UNDONE, undo().outcome());
        assertEquals(before.rows().get("entry"), bench.copy().rows().get("entry"));
    }

    @Test
    void whatTheProgramKeepsForItselfIsNoStep() {
        cash(5);
        bench.ledger().reminders().remindNow(java.util.Map.of()).run(TODAY.atTime(9, 0), (notice, answer) -> {});
        bench.ledger().reminders().forgetAlerts();
        assertEquals(1, steps().size());
        assertTrue(undo().step().orElseThrow().edit() == Edit.CASH_SAID);
    }

    private Turn undo() {
        return history().undo().run();
    }

    private Turn redo() {
        return history().redo().run();
    }

    private List<Step> steps() {
        return history().list().run().steps();
    }

    private History history() {
        return bench.ledger().history();
    }

    private void cash(int fen) {
        bench.ledger().cash().planFlows().cash(Optional.of(new CashAtHand(Money.ofFen(fen), TODAY)));
    }

    private long cash() {
        return bench.ledger().cash().planFlows().cash().orElseThrow().amount().fen();
    }
}
