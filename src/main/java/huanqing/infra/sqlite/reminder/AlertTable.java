package huanqing.infra.sqlite.reminder;

import huanqing.app.reminder.AlertStore;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Matter;
import huanqing.domain.reminder.Subject;
import huanqing.infra.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The alerts of the day for which they were last reckoned. */
public final class AlertTable implements AlertStore {
    /** Typed entries are few and have an index of their own: those without an import. */
    private static final String MONEY = "SELECT EXISTS (SELECT 1 FROM cash_at_hand) OR EXISTS (SELECT 1 FROM entry"
            + " WHERE batch_id IS NULL AND kind IN ('RESERVE_DEPOSIT', 'RESERVE_WITHDRAWAL'))";

    private final Database database;

    public AlertTable(Database database) {
        this.database = database;
    }

    @Override
    public boolean isMoneyKnown() {
        return database.statements().one(MONEY, row -> row.getBoolean(1)).orElse(false);
    }

    @Override
    public Optional<List<Matter>> alerts(LocalDate day) {
        return database.statements()
                .one("SELECT as_of FROM alert_day WHERE as_of = ?", row -> row.getString(1), day.toString())
                .map(reckoned ->
                        database.statements().list("SELECT * FROM alert ORDER BY day, kind", AlertTable::read));
    }

    @Override
    public void keep(LocalDate day, List<Matter> alerts) {
        forget();
        database.statements().change("INSERT INTO alert_day (as_of) VALUES (?)", day.toString());
        alerts.forEach(alert -> database.statements()
                .change(
                        "INSERT INTO alert (kind, name, product, fen, exact, day) VALUES (?, ?, ?, ?, ?, ?)",
                        alert.subject().kind().name(),
                        alert.subject().name(),
                        alert.product().name(),
                        alert.amount().map(Money::fen).orElse(null),
                        alert.exact() ? 1 : 0,
                        alert.day().toString()));
    }

    @Override
    public void forget() {
        database.statements().change("DELETE FROM alert");
        database.statements().change("DELETE FROM alert_day");
    }

    private static Matter read(ResultSet row) throws SQLException {
        long fen = row.getLong("fen");
        Optional<Money> amount = row.wasNull() ? Optional.empty() : Optional.of(Money.ofFen(fen));
        return new Matter(
                new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getString("name")),
                Product.valueOf(row.getString("product")),
                LocalDate.parse(row.getString("day")),
                amount,
                row.getInt("exact") == 1,
                false);
    }
}
