package huanqing.infra.sqlite.scenario;

import huanqing.app.scenario.KnownScenario;
import huanqing.app.scenario.ScenarioStore;
import huanqing.domain.scenario.Change;
import huanqing.domain.scenario.Scenario;
import huanqing.domain.scenario.ScenarioId;
import huanqing.infra.sqlite.Database;
import java.util.List;

/** Scenarios with their changes, in the ledger file. */
public final class ScenarioTable implements ScenarioStore {
    private final Database database;

    public ScenarioTable(Database database) {
        this.database = database;
    }

    @Override
    public List<KnownScenario> all() {
        return database
                .statements()
                .list("SELECT id, name FROM scenario ORDER BY id", row -> new Named(row.getLong(1), row.getString(2)))
                .stream()
                .map(named ->
                        new KnownScenario(new ScenarioId(named.id()), new Scenario(named.name(), changes(named.id()))))
                .toList();
    }

    @Override
    public ScenarioId add(Scenario scenario) {
        long id = database.statements().insert("INSERT INTO scenario (name) VALUES (?)", scenario.name());
        addChanges(id, scenario.changes());
        return new ScenarioId(id);
    }

    @Override
    public boolean replace(ScenarioId id, Scenario scenario) {
        int found =
                database.statements().change("UPDATE scenario SET name = ? WHERE id = ?", scenario.name(), id.value());
        if (found > 0) {
            database.statements().change("DELETE FROM scenario_change WHERE scenario_id = ?", id.value());
            addChanges(id.value(), scenario.changes());
        }
        return found > 0;
    }

    @Override
    public boolean remove(ScenarioId id) {
        return database.statements().change("DELETE FROM scenario WHERE id = ?", id.value()) > 0;
    }

    private List<Change> changes(long scenario) {
        return database.statements()
                .list("SELECT * FROM scenario_change WHERE scenario_id = ? ORDER BY place", ChangeRow::read, scenario);
    }

    private void addChanges(long scenario, List<Change> changes) {
        for (int place = 0; place < changes.size(); place++) {
            Object[] cells = ChangeRow.of(changes.get(place)).cells();
            database.statements()
                    .change(
                            "INSERT INTO scenario_change (scenario_id, place, kind, fen, ratio, months, loan_id, effect,"
                                    + " bill_day, due_day) VALUES (" + scenario + ", " + place
                                    + ", ?, ?, ?, ?, ?, ?, ?, ?)",
                            cells);
        }
    }

    private record Named(long id, String name) {}
}
