package huanqing.infra.sqlite.cashflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.PlannedFlowId;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CashTableTest {
    private static final PlannedFlow SALARY = new PlannedFlow(
            "工资",
            FlowKind.INCOME,
            Money.ofFen(850000),
            Moment.MORNING,
            Rhythm.MONTHLY,
            LocalDate.parse("2026-12-08"),
            Optional.empty());
    private static final PlannedFlow RENT = new PlannedFlow(
            "房租",
            FlowKind.OUTFLOW,
            Money.ofFen(250000),
            Moment.MORNING,
            Rhythm.ONCE,
            LocalDate.parse("2026-12-31"),
            Optional.of(LocalDate.parse("2027-06-30")));

    private final Database database = Database.inMemory();
    private final CashTable table = new CashTable(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFreshLedgerPlansNothingAndKnowsNoCash() {
        assertEquals(List.of(), database.read(table::flows));
        assertEquals(Optional.empty(), database.read(table::cash));
    }

    @Test
    void flowsComeBackAsTheyWereKept() {
        PlannedFlowId salary = database.write(() -> table.add(SALARY));
        PlannedFlowId rent = database.write(() -> table.add(RENT));
        assertEquals(List.of(new KnownFlow(salary, SALARY), new KnownFlow(rent, RENT)), database.read(table::flows));
    }

    @Test
    void aFlowIsReplacedOrRemovedByItsName() {
        PlannedFlowId id = database.write(() -> table.add(SALARY));
        assertTrue(database.write(() -> table.replace(id, RENT)));
        assertEquals(List.of(new KnownFlow(id, RENT)), database.read(table::flows));
        assertTrue(database.write(() -> table.remove(id)));
        assertFalse(database.write(() -> table.remove(id)));
        assertFalse(database.write(() -> table.replace(id, SALARY)));
        assertEquals(List.of(), database.read(table::flows));
    }

    @Test
    void theLastWordOnCashCounts() {
        say(120000, "2026-11-20");
        say(90050, "2026-11-21");
        assertEquals(
                Optional.of(new CashAtHand(Money.ofFen(90050), LocalDate.parse("2026-11-21"))),
                database.read(table::cash));
        database.write(() -> {
            table.forgetCash();
            return null;
        });
        assertEquals(Optional.empty(), database.read(table::cash));
    }

    private void say(long fen, String day) {
        database.write(() -> {
            table.say(new CashAtHand(Money.ofFen(fen), LocalDate.parse(day)));
            return null;
        });
    }
}
