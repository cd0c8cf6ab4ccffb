package huanqing.infra.sqlite.cashflow;

import huanqing.app.cashflow.CashStore;
import huanqing.domain.cashflow.CashAtHand;
import huanqing.domain.cashflow.FlowKind;
import huanqing.domain.cashflow.KnownFlow;
import huanqing.domain.cashflow.Moment;
import huanqing.domain.cashflow.PlannedFlow;
import huanqing.domain.cashflow.PlannedFlowId;
import huanqing.domain.cashflow.Rhythm;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Planned flows and the cash at hand, in the ledger file. */
public final class CashTable implements CashStore {
    private final Database database;

    public CashTable(Database database) {
        this.database = database;
    }

    @Override
    public List<KnownFlow> flows() {
        return database.statements().list("SELECT * FROM planned_flow ORDER BY id", CashTable::read);
    }

    @Override
    public PlannedFlowId add(PlannedFlow flow) {
        return new PlannedFlowId(database.statements()
                .insert(
                        "INSERT INTO planned_flow (label, kind, fen, moment, rhythm, first, last)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        flow.label(),
                        flow.kind().name(),
                        flow.amount().fen(),
                        flow.moment().name(),
                        flow.rhythm().name(),
                        flow.first().toString(),
                        flow.last().map(LocalDate::toString).orElse(null)));
    }

    @Override
    public boolean replace(PlannedFlowId id, PlannedFlow flow) {
        return database.statements()
                        .change(
                                "UPDATE planned_flow SET label = ?, kind = ?, fen = ?, moment = ?, rhythm = ?,"
                                        + " first = ?, last = ? WHERE id = ?",
                                flow.label(),
                                flow.kind().name(),
                                flow.amount().fen(),
                                flow.moment().name(),
                                flow.rhythm().name(),
                                flow.first().toString(),
                                flow.last().map(LocalDate::toString).orElse(null),
                                id.value())
                > 0;
    }

    @Override
    public boolean remove(PlannedFlowId id) {
        return database.statements().change("DELETE FROM planned_flow WHERE id = ?", id.value()) > 0;
    }

    @Override
    public Optional<CashAtHand> cash() {
        return database.statements()
                .one(
                        "SELECT fen, as_of FROM cash_at_hand",
                        row -> new CashAtHand(Money.ofFen(row.getLong(1)), LocalDate.parse(row.getString(2))));
    }

    @Override
    public void say(CashAtHand cash) {
        database.statements()
                .change(
                        "INSERT OR REPLACE INTO cash_at_hand (id, fen, as_of) VALUES (1, ?, ?)",
                        cash.amount().fen(),
                        cash.asOf().toString());
    }

    @Override
    public void forgetCash() {
        database.statements().change("DELETE FROM cash_at_hand");
    }

    private static KnownFlow read(ResultSet row) throws SQLException {
        PlannedFlow flow = new PlannedFlow(
                row.getString("label"),
                FlowKind.valueOf(row.getString("kind")),
                Money.ofFen(row.getLong("fen")),
                Moment.valueOf(row.getString("moment")),
                Rhythm.valueOf(row.getString("rhythm")),
                LocalDate.parse(row.getString("first")),
                Optional.ofNullable(row.getString("last")).map(LocalDate::parse));
        return new KnownFlow(new PlannedFlowId(row.getLong("id")), flow);
    }
}
