package huanqing.infra.sqlite.contract;

import huanqing.domain.credit.contract.HuabeiContract;
import huanqing.domain.credit.contract.HuabeiSettings;
import huanqing.domain.credit.huabei.BillCycle;
import huanqing.domain.credit.huabei.BillDayPosting;
import huanqing.domain.credit.huabei.CycleChange;
import huanqing.domain.credit.huabei.DailyRate;
import huanqing.domain.credit.huabei.DailyRounding;
import huanqing.domain.credit.huabei.MinimumRule;
import huanqing.domain.money.Money;
import huanqing.infra.sqlite.Database;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The Huabei contract: cycles over time, one row of settings, fees by number of terms. */
final class HuabeiTables {
    private final Database database;

    HuabeiTables(Database database) {
        this.database = database;
    }

    Optional<HuabeiContract> read() {
        return database.statements()
                .one("SELECT * FROM huabei_settings", this::settings)
                .map(settings -> new HuabeiContract(first(), changes(), settings));
    }

    void replace(HuabeiContract contract) {
        database.statements().change("DELETE FROM huabei_cycle");
        keep("", contract.first());
        contract.changes().forEach(change -> keep(change.from().toString(), change.cycle()));
        keep(contract.settings());
    }

    private void keep(String from, BillCycle cycle) {
        database.statements()
                .change(
                        "INSERT INTO huabei_cycle (valid_from, bill_day, due_day) VALUES (?, ?, ?)",
                        from,
                        cycle.billDay().number(),
                        cycle.dueDay().number());
    }

    private void keep(HuabeiSettings settings) {
        database.statements()
                .change(
                        "INSERT OR REPLACE INTO huabei_settings (id, minimum_percent, minimum_floor, remainder_rate,"
                                + " remainder_rounding, overdue_rate, overdue_rounding, grace_days, bill_day_posting)"
                                + " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
                        settings.minimum().percent().toPlainString(),
                        settings.minimum().floor().fen(),
                        settings.remainder().rate().toPlainString(),
                        settings.remainder().rounding().name(),
                        settings.overdue().rate().toPlainString(),
                        settings.overdue().rounding().name(),
                        settings.graceDays(),
                        settings.billDayPosting().name());
        database.statements().change("DELETE FROM huabei_order_fee");
        settings.orderFeeRates().forEach((terms, rate) -> database.statements()
                .change("INSERT INTO huabei_order_fee (terms, rate) VALUES (?, ?)", terms, rate.toPlainString()));
    }

    private HuabeiSettings settings(ResultSet row) throws SQLException {
        MinimumRule minimum =
                new MinimumRule(decimal(row, "minimum_percent"), Money.ofFen(row.getLong("minimum_floor")));
        return new HuabeiSettings(
                minimum,
                rate(row, "remainder"),
                rate(row, "overdue"),
                row.getInt("grace_days"),
                BillDayPosting.valueOf(row.getString("bill_day_posting")),
                fees());
    }

    private static DailyRate rate(ResultSet row, String what) throws SQLException {
        return new DailyRate(decimal(row, what + "_rate"), DailyRounding.valueOf(row.getString(what + "_rounding")));
    }

    private static BigDecimal decimal(ResultSet row, String column) throws SQLException {
        return new BigDecimal(row.getString(column));
    }

    private Map<Integer, BigDecimal> fees() {
        Map<Integer, BigDecimal> fees = new TreeMap<>();
        database.statements()
                .list(
                        "SELECT terms, rate FROM huabei_order_fee",
                        row -> fees.put(row.getInt(1), new BigDecimal(row.getString(2))));
        return fees;
    }

    private BillCycle first() {
        return database.statements()
                .one("SELECT * FROM huabei_cycle WHERE valid_from = ''", HuabeiTables::cycle)
                .orElse(BillCycle.USUAL);
    }

    private List<CycleChange> changes() {
        return database.statements()
                .list(
                        "SELECT * FROM huabei_cycle WHERE valid_from <> '' ORDER BY valid_from",
                        row -> new CycleChange(LocalDate.parse(row.getString("valid_from")), cycle(row)));
    }

    private static BillCycle cycle(ResultSet row) throws SQLException {
        return BillCycle.of(row.getInt("bill_day"), row.getInt("due_day"));
    }
}
