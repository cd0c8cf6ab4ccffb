package huanqing.infra.sqlite.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.domain.credit.limit.LimitChange;
import huanqing.domain.credit.limit.Limits;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitTableTest {
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");

    private final Database database = Database.inMemory();
    private final LimitTable table = new LimitTable(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void limits_come_back_as_they_were_kept_and_a_second_one_of_the_day_wins() {
        LimitChange bank = new LimitChange(Product.JIEBEI, Optional.of("某银行"), Money.ofFen(500_000), MAY);
        keep(own(1_000_000));
        keep(own(1_200_000));
        keep(bank);
        assertEquals(new Limits(List.of(own(1_200_000), bank)), database.read(table::all));
    }

    @Test
    void a_limit_can_be_forgotten_once() {
        keep(own(1_000_000));
        assertFalse(database.write(() -> table.remove(Product.JIEBEI, Optional.empty(), MAY)));
        assertFalse(database.write(() -> table.remove(Product.HUABEI, Optional.of("某银行"), MAY)));
        assertTrue(database.write(() -> table.remove(Product.HUABEI, Optional.empty(), MAY)));
        assertEquals(Limits.NONE, database.read(table::all));
    }

    private static LimitChange own(long fen) {
        return new LimitChange(Product.HUABEI, Optional.empty(), Money.ofFen(fen), MAY);
    }

    private void keep(LimitChange change) {
        database.write(() -> {
            table.keep(change);
            return change;
        });
    }
}
