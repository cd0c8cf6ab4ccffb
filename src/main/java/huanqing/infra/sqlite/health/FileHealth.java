package huanqing.infra.sqlite.health;

import huanqing.app.ledger.CheckLedger;
import huanqing.app.ledger.LedgerCheck;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.Migrations;
import huanqing.infra.sqlite.Statements;
import java.util.List;
import java.util.stream.Stream;

/** What SQLite itself says of the ledger file. */
public final class FileHealth implements CheckLedger.Health {
    private final Database database;

    public FileHealth(Database database) {
        this.database = database;
    }

    @Override
    public LedgerCheck check() {
        Statements run = database.statements();
        List<String> broken = run.list("PRAGMA integrity_check", row -> row.getString(1));
        List<String> dangling =
                run.list("PRAGMA foreign_key_check", row -> row.getString(1) + " -> " + row.getString(3));
        return new LedgerCheck(
                Migrations.newest(),
                number("SELECT count(*) FROM entry"),
                number("SELECT count(*) FROM batch WHERE undone_at IS NULL"),
                Stream.concat(broken.stream().filter(line -> !line.equals("ok")), dangling.stream())
                        .toList());
    }

    private long number(String sql) {
        return database.statements().one(sql, row -> row.getLong(1)).orElse(0L);
    }
}
