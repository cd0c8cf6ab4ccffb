package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.ImportResult;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.StatementReading;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.app.statement.warning.ImportWarning.Kind;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import huanqing.infra.sqlite.Database;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an import says about a statement as a whole, against what the ledger already holds. */
class ImportWarningsTest {
    private final Database database = Database.inMemory();
    private StatementFacts next;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theFirstStatementLeavesTheOpeningBalanceUnknown() {
        assertEquals(List.of(Kind.OPENING_BALANCE_UNKNOWN), kinds(imported("a@x.com", "2026-01-01", "2026-03-31")));
    }

    @Test
    void aStatementThatJoinsOnIsWithoutWarning() {
        imported("a@x.com", "2026-01-01", "2026-03-31");
        assertEquals(List.of(), kinds(imported("a@x.com", "2026-04-01", "2026-06-30")));
        assertEquals(List.of(), kinds(imported("a@x.com", "2026-02-01", "2026-05-31")));
    }

    @Test
    void missingMonthsAreNamedOnBothSides() {
        imported("a@x.com", "2026-01-01", "2026-03-31");
        imported("a@x.com", "2026-09-01", "2026-09-30");
        List<ImportWarning> warnings = imported("a@x.com", "2026-05-01", "2026-07-31");
        assertEquals(List.of(Kind.RANGE_GAP, Kind.RANGE_GAP), kinds(warnings));
        assertEquals(List.of("2026-04-01", "2026-04-30"), warnings.get(0).values());
        assertEquals(List.of("2026-08-01", "2026-08-31"), warnings.get(1).values());
    }

    @Test
    void anotherPersonsStatementIsNotMixedInSilently() {
        imported("a@x.com", "2026-01-01", "2026-03-31");
        assertEquals(List.of(Kind.OTHER_ACCOUNT), kinds(imported("b@x.com", "2026-03-01", "2026-03-31")));
        assertEquals(List.of(), kinds(imported(" A@x.com", "2026-03-01", "2026-03-31")));
    }

    @Test
    void theAccountItselfIsNowhereInTheLedger() {
        imported("a@x.com", "2026-01-01", "2026-03-31");
        assertEquals(
                Optional.empty(),
                ledger().statements().listImports().run().get(0).facts().account());
    }

    @Test
    void aFilteredExportAndAWrongCountAreTold() {
        next = facts("a@x.com", "2026-01-01", "2026-03-31", "仅支出", 86);
        List<ImportWarning> warnings = imported();
        assertEquals(
                List.of(Kind.FILTERED_EXPORT, Kind.ROW_COUNT_DIFFERS, Kind.OPENING_BALANCE_UNKNOWN), kinds(warnings));
        assertEquals(List.of("86", "1"), warnings.get(1).values());
    }

    private List<ImportWarning> imported(String account, String from, String to) {
        next = facts(account, from, to, "全部", 1);
        return imported();
    }

    private List<ImportWarning> imported() {
        ImportResult result =
                ledger().statements().importStatement().accept(ImportRequest.of(Path.of("alipay.csv")), Progress.NONE);
        return ((ImportResult.Done) result).report().warnings();
    }

    private OpenedLedger ledger() {
        StatementReader oneRow = (request, sink, progress) -> {
            sink.row(row());
            return new StatementReading.Statement(next);
        };
        return new OpenedLedger(database, oneRow, Clock.systemUTC());
    }

    private static StatementRow row() {
        Wording words = new Wording("餐饮美食", "面馆", "午饭", "支出", "花呗", "交易成功", "N1", "", "");
        return new StatementRow(26, "raw", LocalDateTime.of(2026, 1, 1, 12, 30), Money.ofFen(2_800), words);
    }

    private static StatementFacts facts(String account, String from, String to, String filter, int rows) {
        return new StatementFacts(
                "alipay-app-2023",
                "UTF-8",
                Optional.of(account),
                Optional.of(LocalDate.parse(to).plusDays(1).atStartOfDay()),
                Optional.of(LocalDate.parse(from).atStartOfDay()),
                Optional.of(LocalDate.parse(to).atTime(23, 59, 59)),
                Optional.of(filter),
                Optional.of(rows));
    }

    private static List<Kind> kinds(List<ImportWarning> warnings) {
        return warnings.stream().map(ImportWarning::kind).toList();
    }
}
