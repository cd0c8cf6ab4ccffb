package huanqing.infra.sqlite.shortfall;

import huanqing.app.shortfall.AcceptedPlan;
import huanqing.app.shortfall.PlanStore;
import huanqing.domain.credit.DueId;
import huanqing.domain.money.Money;
import huanqing.domain.shortfall.PlanStrategy;
import huanqing.domain.shortfall.PlannedPayment;
import huanqing.domain.shortfall.offer.PaymentStep;
import huanqing.infra.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The accepted plan and its intentions. */
public final class PlanTable implements PlanStore {
    private final Database database;

    public PlanTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<AcceptedPlan> find() {
        List<PlannedPayment> intentions = database.statements()
                .list("SELECT due_id, day, fen, kind FROM intention ORDER BY day, id", PlanTable::payment);
        return database.statements()
                .one(
                        "SELECT accepted_on, strategy, cost_fen, late_records FROM accepted_plan",
                        row -> new AcceptedPlan(
                                LocalDate.parse(row.getString(1)),
                                PlanStrategy.valueOf(row.getString(2)),
                                Money.ofFen(row.getLong(3)),
                                row.getInt(4),
                                intentions));
    }

    @Override
    public void keep(AcceptedPlan plan) {
        drop();
        database.statements()
                .change(
                        "INSERT INTO accepted_plan (id, accepted_on, strategy, cost_fen, late_records)"
                                + " VALUES (1, ?, ?, ?, ?)",
                        plan.acceptedOn().toString(),
                        plan.strategy().name(),
                        plan.cost().fen(),
                        plan.lateRecords());
        plan.intentions().forEach(this::add);
    }

    @Override
    public void drop() {
        database.statements().change("DELETE FROM intention");
        database.statements().change("DELETE FROM accepted_plan");
    }

    private void add(PlannedPayment payment) {
        database.statements()
                .change(
                        "INSERT INTO intention (due_id, day, fen, kind) VALUES (?, ?, ?, ?)",
                        payment.due().value(),
                        payment.on().toString(),
                        payment.amount().fen(),
                        payment.kind().name());
    }

    private static PlannedPayment payment(ResultSet row) throws SQLException {
        return new PlannedPayment(
                LocalDate.parse(row.getString("day")),
                new DueId(row.getString("due_id")),
                Money.ofFen(row.getLong("fen")),
                PaymentStep.valueOf(row.getString("kind")));
    }
}
