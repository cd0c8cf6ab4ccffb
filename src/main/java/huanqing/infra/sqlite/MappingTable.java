package huanqing.infra.sqlite;

import huanqing.app.statement.table.KnownTable;
import huanqing.app.statement.table.MappingStore;
import huanqing.domain.statement.table.AmountColumns;
import huanqing.domain.statement.table.DayOrder;
import huanqing.domain.statement.table.TableMapping;
import huanqing.domain.statement.table.WordColumns;
import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables that the person explained, in SQLite. */
public final class MappingTable implements MappingStore {
    private final Database database;

    public MappingTable(Database database) {
        this.database = database;
    }

    @Override
    public List<KnownTable> all() {
        return database.statements()
                .list("SELECT * FROM table_mapping ORDER BY header", row -> new KnownTable(read(row), charset(row)));
    }

    @Override
    public void remember(KnownTable table) {
        TableMapping mapping = table.mapping();
        AmountValues amount = AmountValues.of(mapping.amount());
        database.statements()
                .change(
                        "INSERT OR REPLACE INTO table_mapping (header, day, day_order, time, amount, minus_is_income,"
                                + " direction, income_words, outflow_words, income, outflow, counterparty, text, number, charset)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        lines(mapping.header()),
                        mapping.day(),
                        mapping.order().name(),
                        mapping.time().orElse(null),
                        amount.amount(),
                        amount.minusIsIncome(),
                        amount.direction(),
                        amount.incomeWords(),
                        amount.outflowWords(),
                        amount.income(),
                        amount.outflow(),
                        mapping.words().counterparty().orElse(null),
                        mapping.words().text().orElse(null),
                        mapping.words().number().orElse(null),
                        table.charset().map(Charset::name).orElse(null));
    }

    private static TableMapping read(ResultSet row) throws SQLException {
        return new TableMapping(
                List.of(row.getString("header").split("\n", -1)),
                row.getInt("day"),
                column(row, "time"),
                DayOrder.valueOf(row.getString("day_order")),
                amount(row),
                new WordColumns(column(row, "counterparty"), column(row, "text"), column(row, "number")));
    }

    /** A charset of which this system knows nothing cannot be looked at. */
    private static Optional<Charset> charset(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("charset"))
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    private static AmountColumns amount(ResultSet row) throws SQLException {
        Optional<Integer> amount = column(row, "amount");
        if (amount.isEmpty()) {
            return new AmountColumns.Separate(row.getInt("income"), row.getInt("outflow"));
        }
        Optional<Integer> direction = column(row, "direction");
        return direction.isEmpty()
                ? new AmountColumns.Signed(amount.get(), row.getBoolean("minus_is_income"))
                : new AmountColumns.Told(
                        amount.get(),
                        direction.get(),
                        Set.of(row.getString("income_words").split("\n")),
                        Set.of(row.getString("outflow_words").split("\n")));
    }

    private static Optional<Integer> column(ResultSet row, String name) throws SQLException {
        int value = row.getInt(name);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private static String lines(Iterable<String> values) {
        return String.join("\n", values);
    }

    /** The three forms of amount columns as one row; what a form does not have is null. */
    private record AmountValues(
            Integer amount,
            Integer minusIsIncome,
            Integer direction,
            String incomeWords,
            String outflowWords,
            Integer income,
            Integer outflow) {
        static AmountValues of(AmountColumns columns) {
            if (columns instanceof AmountColumns.Signed signed) {
                return new AmountValues(signed.column(), signed.minusIsIncome() ? 1 : 0, null, null, null, null, null);
            }
            if (columns instanceof AmountColumns.Told told) {
                String in = lines(told.incomeWords().stream().sorted().toList());
                String out = lines(told.outflowWords().stream().sorted().toList());
                return new AmountValues(told.column(), null, told.direction(), in, out, null, null);
            }
            AmountColumns.Separate separate = (AmountColumns.Separate) columns;
            return new AmountValues(null, null, null, null, null, separate.income(), separate.outflow());
        }
    }
}
