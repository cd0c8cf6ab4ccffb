package huanqing.infra.sqlite;

import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.EntryStore;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger's entries in SQLite. */
public final class EntryTable implements EntryStore {
    private final Database database;

    public EntryTable(Database database) {
        this.database = database;
    }

    @Override
    public int count(EntryQuery query) {
        List<Object> values = new ArrayList<>();
        String sql = "SELECT count(*) FROM entry" + condition(query, values);
        return database.statements()
                .one(sql, row -> row.getInt(1), values.toArray())
                .orElse(0);
    }

    @Override
    public List<Entry> page(EntryQuery query, int offset, int limit) {
        List<Object> values = new ArrayList<>();
        String sql = "SELECT " + EntryColumns.READ + " FROM entry" + condition(query, values) + " ORDER BY "
                + order(query.order()) + " LIMIT ? OFFSET ?";
        values.add(limit);
        values.add(offset);
        return database.statements().list(sql, EntryColumns::read, values.toArray());
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return database.statements()
                .one("SELECT " + EntryColumns.READ + " FROM entry WHERE id = ?", EntryColumns::read, id.value());
    }

    @Override
    public Optional<String> rawLine(EntryId id) {
        return database.statements().one("SELECT raw FROM entry WHERE id = ?", row -> row.getString(1), id.value());
    }

    @Override
    public List<Entry> ofProduct(Product product) {
        // The index of credit rows leaves the others out, and is used only where the query says that it wants none of
        // them.
        String credit = product == Product.NONE ? "" : " AND product <> 'NONE'";
        return database.statements()
                .list(
                        "SELECT " + EntryColumns.READ + " FROM entry WHERE product = ?" + credit
                                + " ORDER BY at, id DESC",
                        EntryColumns::read,
                        product.name());
    }

    @Override
    public Optional<Entry> partner(EntryId id) {
        return database.statements()
                .one(
                        "SELECT " + EntryColumns.READ + " FROM entry WHERE id = coalesce("
                                + "(SELECT wallet_entry FROM same_money WHERE bank_entry = ?),"
                                + " (SELECT bank_entry FROM same_money WHERE wallet_entry = ?))",
                        EntryColumns::read,
                        id.value(),
                        id.value());
    }

    @Override
    public Map<EntryId, EntryId> partners() {
        Map<EntryId, EntryId> partners = new HashMap<>();
        database.statements()
                .list("SELECT bank_entry, wallet_entry FROM same_money WHERE wallet_entry IS NOT NULL", row -> {
                    EntryId bank = new EntryId(row.getLong(1));
                    EntryId wallet = new EntryId(row.getLong(2));
                    partners.put(bank, wallet);
                    return partners.put(wallet, bank);
                });
        return partners;
    }

    /** Booked repayments of any debt that statements brought, from one day to another, both included. */
    public List<Entry> statedRepayments(LocalDate from, LocalDate to) {
        return database.statements()
                .list(
                        "SELECT " + EntryColumns.READ + " FROM entry WHERE at >= ? AND at < ? AND batch_id IS NOT NULL"
                                + " AND kind IN ('REPAYMENT', 'LOAN_REPAYMENT') AND state = 'BOOKED'",
                        EntryColumns::read,
                        IsoText.startOf(from),
                        IsoText.startOf(to.plusDays(1)));
    }

    /** Enters a repayment of a debt on the person's word; it has no words of a statement. */
    public EntryId typeRepayment(Product product, Optional<YearMonth> bill, Money amount, LocalDateTime at) {
        EntryKind kind = product == Product.JIEBEI ? EntryKind.LOAN_REPAYMENT : EntryKind.REPAYMENT;
        return new EntryId(database.statements()
                .insert(
                        "INSERT INTO entry (at, fen, category, counterparty, text, direction, method, status, order_no,"
                                + " merchant_no, note, product, kind, state, reason, terms, bill_month, mode)"
                                + " VALUES (?, ?, '', '', '', '', '', '', '', '', '', ?, ?, 'BOOKED', 'SAID_BY_USER', 0,"
                                + " ?, 'MANUAL')",
                        IsoText.of(at),
                        amount.fen(),
                        product.name(),
                        kind.name(),
                        bill.map(YearMonth::toString).orElse(null)));
    }

    private static String condition(EntryQuery query, List<Object> values) {
        List<String> terms = new ArrayList<>();
        query.product().ifPresent(wanted -> add(terms, values, "product = ?", wanted.name()));
        query.kind().ifPresent(wanted -> add(terms, values, "kind = ?", wanted.name()));
        query.state().ifPresent(wanted -> add(terms, values, "state = ?", wanted.name()));
        query.batch().ifPresent(wanted -> add(terms, values, "batch_id = ?", wanted.value()));
        query.from().ifPresent(day -> add(terms, values, "at >= ?", IsoText.startOf(day)));
        query.to().ifPresent(day -> add(terms, values, "at < ?", IsoText.startOf(day.plusDays(1))));
        if (!query.text().isBlank()) {
            terms.add(
                    "counterparty || ' ' || text || ' ' || method || ' ' || order_no || ' ' || note LIKE ? ESCAPE '\\'");
            values.add("%" + query.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms);
    }

    private static void add(List<String> terms, List<Object> values, String term, Object value) {
        terms.add(term);
        values.add(value);
    }

    private static String order(EntryQuery.Order order) {
        // Statements run newest first, so among entries of one second the smaller id is the newer one.
        return switch (order) {
            case NEWEST_FIRST -> "at DESC, id";
            case OLDEST_FIRST -> "at, id DESC";
            case LARGEST_FIRST -> "fen DESC, id";
            case SMALLEST_FIRST -> "fen, id";
            case COUNTERPARTY -> "counterparty, at DESC, id";
            case KIND -> "product, kind, at DESC, id";
        };
    }
}
