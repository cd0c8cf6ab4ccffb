package huanqing.infra.sqlite.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.scenario.KnownScenario;
import huanqing.domain.credit.contract.LoanId;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.jiebei.PrepaymentEffect;
import huanqing.domain.money.Money;
import huanqing.domain.scenario.Change;
import huanqing.domain.scenario.Scenario;
import huanqing.domain.scenario.ScenarioId;
import huanqing.infra.sqlite.Database;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScenarioTableTest {
    private static final Scenario EVERYTHING = new Scenario(
            "失业三个月",
            List.of(
                    new Change.LessIncome(new BigDecimal("0.30"), 3),
                    new Change.HuabeiUnpaid(2),
                    new Change.Purchase(Money.ofFen(120_000), 3, new BigDecimal("0.025")),
                    new Change.EarlyRepayment(new LoanId(7), Money.ofFen(50_000), PrepaymentEffect.SHORTER),
                    new Change.OtherDueDay(BillCycle.of(10, 20))));
    private static final Scenario NOTHING = new Scenario("空", List.of());

    private final Database database = Database.inMemory();
    private final ScenarioTable table = new ScenarioTable(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyKindOfChangeComesBackAsItWasKept() {
        ScenarioId id = database.write(() -> table.add(EVERYTHING));
        assertEquals(List.of(new KnownScenario(id, EVERYTHING)), database.read(table::all));
    }

    @Test
    void aScenarioIsReplacedAsAWholeAndOnlyOnce() {
        ScenarioId first = database.write(() -> table.add(EVERYTHING));
        ScenarioId second = database.write(() -> table.add(NOTHING));
        assertTrue(database.write(() -> table.replace(first, NOTHING)));
        assertEquals(
                List.of(new KnownScenario(first, NOTHING), new KnownScenario(second, NOTHING)),
                database.read(table::all));
        assertTrue(database.write(() -> table.remove(first)));
        assertFalse(database.write(() -> table.remove(first)));
        assertFalse(database.write(() -> table.replace(first, NOTHING)));
        assertEquals(List.of(new KnownScenario(second, NOTHING)), database.read(table::all));
    }
}
