package huanqing.infra.sqlite.cashflow;

import huanqing.app.reserve.ReserveSettings;
import huanqing.app.reserve.ReserveSettingsStore;
import huanqing.infra.sqlite.Database;
import java.util.Optional;

/** The reserve's settings, in the ledger file. */
public final class ReserveSettingsTable implements ReserveSettingsStore {
    private final Database database;

    public ReserveSettingsTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ReserveSettings> find() {
        return database.statements()
                .one(
                        "SELECT confidence_permille, days, threshold_permille FROM reserve_settings",
                        row -> new ReserveSettings(row.getInt(1), row.getInt(2), row.getInt(3)));
    }

    @Override
    public void keep(ReserveSettings settings) {
        database.statements()
                .change(
                        "INSERT OR REPLACE INTO reserve_settings (id, confidence_permille, days, threshold_permille)"
                                + " VALUES (1, ?, ?, ?)",
                        settings.confidencePermille(),
                        settings.days(),
                        settings.thresholdPermille());
    }
}
