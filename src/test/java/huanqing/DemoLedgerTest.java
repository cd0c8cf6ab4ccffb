package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.Progress;
import huanqing.app.credit.ListDues;
import huanqing.app.credit.SettleDues;
import huanqing.app.statement.ImportReport;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.ImportResult;
import huanqing.app.statement.RowOutcome;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.infra.sqlite.ImportTables;
import huanqing.infra.sqlite.contract.ContractTable;
import huanqing.infra.statementfile.StatementFileReader;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo through the real import and the real engine, which know nothing of its generator. */
class DemoLedgerTest {
    private static final Path DEMO = Path.of("assets", "demo", "alipay_record_demo.csv");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static ImportReport report;
    private static List<Due> huabei;

    @BeforeAll
    static void open() {
        Database database = Database.inMemory();
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.ofHours(8));
        var importing = new OpenedLedger(database, new StatementFileReader(), clock)
                .statements()
                .importStatement();
        report = ((ImportResult.Done) importing.accept(ImportRequest.of(DEMO), Progress.NONE)).report();
        ListDues dues = new ListDues(new SettleDues(
                database, new EntryTable(database), new ImportTables(database), new ContractTable(database)));
        huabei = dues.run(TODAY).stream()
                .filter(due -> due.product() == Product.HUABEI)
                .toList();
        database.close();
    }

    @Test
    void everyRowIsUnderstood() {
        assertEquals(0, report.count(RowOutcome.REVIEW) + report.count(RowOutcome.REJECTED), report.toString());
        assertTrue(report.count(RowOutcome.NEW) > 2_000 && report.count(RowOutcome.IGNORED) > 50);
        assertEquals(
                List.of(ImportWarning.Kind.OPENING_BALANCE_UNKNOWN),
                report.warnings().stream().map(ImportWarning::kind).toList());
    }

    @Test
    void whatTheEngineComputesIsWhatTheRowsSayToTheFen() {
        List<Due> compared =
                huabei.stream().filter(due -> due.difference().isPresent()).toList();
        assertTrue(compared.size() >= 8, "compared: " + compared.size());
        for (Due due : compared) {
            assertEquals(Money.ZERO, due.difference().orElseThrow(), due.month().toString());
        }
    }

    @Test
    void lateAndMinimumMonthsAreThoseOfTheStory() {
        assertEquals(List.of("2025-07", "2026-03", "2026-06"), months(DueState.PAID_LATE));
        assertEquals(List.of("2025-12", "2026-09"), months(DueState.MINIMUM));
    }

    private static List<String> months(DueState state) {
        return huabei.stream()
                .filter(due -> due.state() == state)
                .map(Due::month)
                .map(YearMonth::toString)
                .toList();
    }
}
