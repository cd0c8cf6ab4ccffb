package huanqing.infra.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.app.statement.ImportStore;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.StatementRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows that an older program booked as spending although their money was only held. */
class DepositScriptTest {
    private final Database database = Database.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void heldDepositsAreSpentNoMoreAndSpendingAndAnswersStay() throws IOException {
        database.write(() -> {
            ImportStore imports = new ImportTables(database);
            BatchId batch = imports.begin("rows.csv", Instant.EPOCH);
            take(imports, batch, 1, "冻结成功", Reason.HUABEI_PURCHASE);
            take(imports, batch, 2, "交易成功", Reason.HUABEI_PURCHASE);
            take(imports, batch, 3, "冻结成功", Reason.SAID_BY_USER);
            return batch;
        });
        String script = script();
        database.write(() -> database.statements().change(script));

        assertEquals(
                List.of("NO_EFFECT DEPOSIT_HOLD NONE", "BOOKED HUABEI_PURCHASE HUABEI", "BOOKED SAID_BY_USER HUABEI"),
                database.read(() -> database.statements()
                        .list(
                                "SELECT state || ' ' || reason || ' ' || product FROM entry ORDER BY line",
                                row -> row.getString(1))));
    }

    private static void take(ImportStore imports, BatchId batch, int line, String status, Reason reason) {
        Wording words = new Wording("餐饮美食", "某店", "充电", "支出", "花呗", status, "N" + line, "", "");
        StatementRow row =
                new StatementRow(line, "", LocalDateTime.parse("2025-06-01T08:00:00"), Money.ofFen(9900), words);
        Meaning meaning = Meaning.of(Product.HUABEI, EntryKind.PURCHASE, EntryState.BOOKED, reason);
        imports.ready(batch, row, "N" + line, meaning).take();
    }

    private static String script() throws IOException {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/V021__deposits.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
