package huanqing.infra.sqlite.reminder;

import huanqing.domain.ledger.Product;
import huanqing.domain.reminder.Channel;
import huanqing.domain.reminder.QuietHours;
import huanqing.domain.reminder.ReminderRules;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Subject;
import huanqing.infra.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of products and of single dues, and what holds for all of them. */
final class RuleTables {
    /** How the rules of a product are told from those of a subject. */
    private static final String PRODUCT = "PRODUCT";

    private final Database database;

    RuleTables(Database database) {
        this.database = database;
    }

    ReminderSettings read() {
        Map<Product, ReminderRules> ofProducts = new EnumMap<>(Product.class);
        Map<Subject, ReminderRules> ofDues = new HashMap<>();
        database.statements().list("SELECT * FROM reminder_rule", row -> {
            String name = row.getString("name");
            return row.getString("scope").equals(PRODUCT)
                    ? ofProducts.put(Product.valueOf(name), rules(row))
                    : ofDues.put(new Subject(Subject.Kind.valueOf(row.getString("scope")), name), rules(row));
        });
        ReminderSettings all = database.statements()
                .one("SELECT * FROM reminder_settings", RuleTables::general)
                .orElse(ReminderSettings.USUAL);
        return new ReminderSettings(ofProducts, ofDues, all.quiet(), all.earlyWarnings(), all.reserveAlerts());
    }

    void replace(ReminderSettings settings) {
        database.statements().change("DELETE FROM reminder_rule");
        settings.ofProducts().forEach((product, rules) -> keep(PRODUCT, product.name(), rules));
        settings.ofDues().forEach((subject, rules) -> keep(subject.kind().name(), subject.name(), rules));
        database.statements()
                .change(
                        "INSERT OR REPLACE INTO reminder_settings (id, quiet_from, quiet_to, early_warnings,"
                                + " reserve_alerts) VALUES (1, ?, ?, ?, ?)",
                        settings.quiet().from().toString(),
                        settings.quiet().to().toString(),
                        settings.earlyWarnings() ? 1 : 0,
                        settings.reserveAlerts() ? 1 : 0);
    }

    private void keep(String scope, String name, ReminderRules rules) {
        database.statements()
                .change(
                        "INSERT INTO reminder_rule (scope, name, lead_days, at, evening_before, overdue_daily, channels)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        scope,
                        name,
                        rules.leadDays().stream().map(String::valueOf).collect(Collectors.joining(",")),
                        rules.at().toString(),
                        rules.eveningBefore().map(LocalTime::toString).orElse(null),
                        rules.overdueDaily() ? 1 : 0,
                        rules.channels().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }

    private static ReminderSettings general(ResultSet row) throws SQLException {
        QuietHours quiet = new QuietHours(
                LocalTime.parse(row.getString("quiet_from")), LocalTime.parse(row.getString("quiet_to")));
        return ReminderSettings.USUAL
                .with(quiet)
                .withAlerts(row.getInt("early_warnings") == 1, row.getInt("reserve_alerts") == 1);
    }

    private static ReminderRules rules(ResultSet row) throws SQLException {
        NavigableSet<Integer> leads =
                list(row, "lead_days").map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
        Set<Channel> channels = list(row, "channels").map(Channel::valueOf).collect(Collectors.toSet());
        return new ReminderRules(
                leads,
                LocalTime.parse(row.getString("at")),
                Optional.ofNullable(row.getString("evening_before")).map(LocalTime::parse),
                row.getInt("overdue_daily") == 1,
                channels);
    }

    private static Stream<String> list(ResultSet row, String column) throws SQLException {
        return Stream.of(row.getString(column).split(",")).filter(part -> !part.isBlank());
    }
}
