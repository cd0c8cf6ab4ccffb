package huanqing.app.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.credit.SettleDues;
import huanqing.domain.credit.Due;
import huanqing.domain.credit.DueState;
import huanqing.domain.credit.settlement.Rows;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import huanqing.infra.sqlite.ImportTables;
import huanqing.infra.sqlite.contract.ContractTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShowTodayTest {
    private static final StatementFacts FACTS = new StatementFacts(
            "alipay-app-2023",
            "UTF-8",
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDateTime.parse("2025-12-01T00:00:00")),
            Optional.of(LocalDateTime.parse("2026-12-31T23:59:59")),
            Optional.empty(),
            Optional.empty());

    private final Rows rows = new Rows();
    private final Database database = Database.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEmptyLedgerOwesNothingThatIsKnown() {
        TodayView view = today("2026-06-01");

        assertTrue(view.ledgerEmpty());
        assertEquals(Optional.empty(), view.owedHuabei());
        assertEquals(Optional.empty(), view.owedJiebei());
        assertEquals(Set.of(), view.unused(), "nothing is known");
        assertEquals(List.of(), view.next());
        assertEquals(12, view.strands().size());
    }

    /** The articles' shop owner: Huabei overdue while Jiebei goes on as agreed. */
    @Test
    void anOverdueBillStandsAtTheHeadWhileTheLoanGoesOn() {
        rows.purchase("2026-01-05", 300000).auto("2026-02-10", 300000, "2026-02");
        rows.purchase("2026-02-12", 800000).failed("2026-03-10", 800000).failed("2026-03-11", 800000);
        rows.drawdown("2026-01-18", 1000000);
        rows.loanRepayment("2026-02-18", 108000).loanRepayment("2026-03-18", 108000);

        TodayView view = today("2026-03-20");

        Due first = view.next().get(0);
        assertEquals("huabei-2026-03", first.id().value());
        assertEquals(DueState.OVERDUE, first.state());
        assertEquals(Optional.of(Money.ofFen(800000 + 4000)), first.total(), "10 days of 4.00");
        assertEquals("jiebei-2026-04-18", view.next().get(1).id().value());
        assertEquals(Optional.of(Money.ofFen(804000)), view.owedHuabei());

        MonthStrand march = view.strands().get(11);
        assertEquals(YearMonth.of(2026, 3), march.month());
        assertTrue(march.lateHuabei());
        assertFalse(march.lateJiebei());
        assertEquals(Money.ofFen(108000), march.repaidJiebei());
        assertEquals(Money.ZERO, march.repaidHuabei());
        assertEquals(1, view.onTimeMonths(), "February");
        assertEquals(1, view.borrowingsIn90Days());
    }

    @Test
    void whoHasOnlyHuabeiOwesWhatIsOwedOnIt() {
        rows.purchase("2026-01-05", 300000).auto("2026-02-10", 300000, "2026-02");
        rows.purchase("2026-02-12", 80000);

        TodayView view = today("2026-02-20");

        assertEquals(Set.of(Product.JIEBEI), view.unused());
        assertEquals(Optional.of(Money.ofFen(80000)), view.owedTogether());
        assertEquals(Advice.Kind.PUT_MONEY_IN_PLACE, Advice.of(view).kind());
    }

    private TodayView today(String day) {
        ImportTables imports = new ImportTables(database);
        EntryTable entries = new EntryTable(database);
        if (!rows.list().isEmpty()) {
            write(imports);
        }
        SettleDues settleDues = new SettleDues(database, entries, imports, new ContractTable(database));
        return new ShowToday(database, entries, settleDues).run(LocalDate.parse(day));
    }

    private void write(ImportTables imports) {
        database.write(() -> {
            var batch = imports.begin("rows.csv", Instant.EPOCH);
            for (Entry entry : rows.list()) {
                int line = Math.toIntExact(entry.id().value());
                StatementRow row = new StatementRow(line, "", entry.at(), entry.amount(), entry.wording());
                imports.ready(batch, row, "row " + line, entry.meaning()).take();
            }
            imports.finish(batch, FACTS, row -> {
                throw new AssertionError("no row is told twice");
            });
            return batch;
        });
    }
}
