package huanqing.app.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.statement.BatchSummary;
import huanqing.domain.credit.settlement.Coverage;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.StatementFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownDaysTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private final Rows rows = new Rows();

    @Test
    void aStatementCoversItsRangeUpToTheDayBeforeItsExport() {
        rows.purchase("2026-01-20", 100);

        assertEquals(span("2026-01-01", "2026-03-30"), known(batch("全部", "2026-03-31T09:12:00", false)));
    }

    @Test
    void rowsOutsideTheStatedRangeWidenIt() {
        rows.purchase("2025-12-20", 100).purchase("2026-01-20", 100);

        assertEquals(span("2025-12-20", "2026-03-31"), known(batch("全部", "2026-04-02T09:12:00", false)));
    }

    @Test
    void aFilteredExportCoversNothing() {
        rows.purchase("2026-01-20", 100).purchase("2026-02-20", 100);

        assertEquals(Coverage.NONE, known(batch("仅支出", "2026-04-02T09:12:00", false)));
    }

    @Test
    void anUndoneImportCoversNothingAndTypedRowsCoverTheRest() {
        rows.purchase("2026-01-20", 100);

        assertEquals(span("2026-01-20", "2026-06-01"), known(batch("全部", "2026-04-02T09:12:00", true)));
    }

    private Coverage known(BatchSummary batch) {
        return new KnownDays(List.of(batch)).of(rows.list(), List.of(), TODAY);
    }

    private static Coverage span(String first, String last) {
        return Coverage.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static BatchSummary batch(String filter, String exportedAt, boolean undone) {
        StatementFacts facts = new StatementFacts(
                "alipay-app-2023",
                "GB18030",
                Optional.empty(),
                Optional.of(LocalDateTime.parse(exportedAt)),
                Optional.of(LocalDateTime.parse("2026-01-01T00:00:00")),
                Optional.of(LocalDateTime.parse("2026-03-31T23:59:59")),
                Optional.of(filter),
                Optional.empty());
        Optional<Instant> undoneAt = undone ? Optional.of(Instant.EPOCH) : Optional.empty();
        return new BatchSummary(new BatchId(1), "a.csv", Instant.EPOCH, facts, Map.of(), undoneAt);
    }
}
