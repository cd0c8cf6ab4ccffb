package huanqing.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.statement.ImportReport;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.SampleRow;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.RowProblem;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PreviewViewModelTest {
    private static final RowProblem PROBLEM = new RowProblem(7, RowProblem.Cause.AMOUNT_MISSING, "raw");

    private final ObjectProperty<ImportReport> report = new SimpleObjectProperty<>();
    private final PreviewViewModel preview = new PreviewViewModel(report);

    @Test
    void it_begins_with_what_is_new() {
        report.set(report(Map.of(RowOutcome.NEW, 1, RowOutcome.SAME, 90)));
        assertEquals(RowOutcome.NEW, preview.outcomeProperty().get());
        assertEquals(1, preview.samples().size());
    }

    @Test
    void where_nothing_is_new_it_begins_with_what_wants_a_look() {
        report.set(report(Map.of(RowOutcome.SAME, 90, RowOutcome.REVIEW, 2)));
        assertEquals(RowOutcome.REVIEW, preview.outcomeProperty().get());
    }

    @Test
    void unreadable_rows_come_with_their_line_numbers_and_go_with_their_tile() {
        report.set(report(Map.of(RowOutcome.NEW, 1, RowOutcome.REJECTED, 1)));
        assertEquals(List.of(), preview.problems());
        preview.show(RowOutcome.REJECTED);
        assertEquals(List.of(PROBLEM), preview.problems());
        assertEquals(List.of(), preview.samples());
        preview.show(RowOutcome.NEW);
        assertEquals(List.of(), preview.problems());
    }

    @Test
    void accepting_writes_all_but_what_is_there_or_unreadable() {
        report.set(report(Map.of(
                RowOutcome.NEW, 10,
                RowOutcome.SAME, 200,
                RowOutcome.CHANGED, 3,
                RowOutcome.IGNORED, 40,
                RowOutcome.REVIEW, 5,
                RowOutcome.REJECTED, 600)));
        assertEquals(58, preview.kept());
    }

    @Test
    void it_says_when_it_shows_only_the_first_rows() {
        report.set(report(Map.of(RowOutcome.NEW, 5_000, RowOutcome.SAME, 1)));
        assertTrue(preview.isCut());
        preview.show(RowOutcome.SAME);
        assertFalse(preview.isCut());
    }

    /** One sample of each outcome that occurs. */
    private static ImportReport report(Map<RowOutcome, Integer> counts) {
        return new ImportReport(
                "file.csv",
                new StatementFacts(
                        "alipay-app-2023",
                        "GB18030",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                counts,
                Optional.empty(),
                counts.keySet().stream()
                        .filter(outcome -> outcome != RowOutcome.REJECTED)
                        .map(PreviewViewModelTest::sample)
                        .toList(),
                counts.containsKey(RowOutcome.REJECTED) ? List.of(PROBLEM) : List.of(),
                List.of());
    }

    private static SampleRow sample(RowOutcome outcome) {
        return new SampleRow(
                new StatementRow(
                        1,
                        "",
                        LocalDateTime.of(2026, 1, 1, 0, 0),
                        Money.ZERO,
                        new Wording("", "", "", "", "", "", "", "", "")),
                Meaning.of(Product.HUABEI, EntryKind.PURCHASE, EntryState.BOOKED, Reason.HUABEI_PURCHASE),
                outcome);
    }
}
