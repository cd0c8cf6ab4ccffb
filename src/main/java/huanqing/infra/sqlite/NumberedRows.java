package huanqing.infra.sqlite;

import huanqing.app.statement.RowOutcome;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.statement.Direction;
import huanqing.domain.statement.RowIdentity;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.telling.RowKey;
import huanqing.domain.statement.telling.SameRows;
import huanqing.domain.statement.telling.ToldKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of one order number: which keys are of one row is asked of {@link SameRows}, and the entries are made to follow. */
final class NumberedRows {
    private static final String TOLD_BY =
            "(b.id = c.batch_id OR b.id IN (SELECT batch_id FROM sighting WHERE entry_id = c.id)"
                    + " OR b.id IN (SELECT batch_id FROM telling WHERE entry_id = c.id))";
    private static final String OF_NUMBER = "c.identity > ? || '|' AND c.identity < ? || '}'";
    private static final String TOLD = "SELECT t.id AS telling, c.id AS entry, t.batch_id, b.layout, c.fen, "
            + EntryColumns.toldOf("t")
            + " FROM entry c JOIN telling t ON t.entry_id = c.id JOIN batch b ON b.id = t.batch_id WHERE "
            + OF_NUMBER
            + " UNION ALL SELECT 0, c.id, b.id, b.layout, c.fen, " + EntryColumns.toldOf("c")
            + " FROM entry c JOIN batch b ON " + TOLD_BY + " WHERE " + OF_NUMBER
            + " AND NOT EXISTS (SELECT 1 FROM telling t WHERE t.entry_id = c.id)";
    private static final String KEYS = "SELECT c.identity, c.id, 1 AS own FROM entry c WHERE " + OF_NUMBER
            + " UNION ALL SELECT a.identity, a.entry_id, 0 FROM entry c JOIN alias a ON a.entry_id = c.id WHERE "
            + OF_NUMBER;
    private static final String COPY =
            "INSERT INTO entry (identity, batch_id, funds, unstated, " + EntryColumns.SAID + ", "
                    + EntryColumns.MEANT + ") SELECT ?, batch_id, funds, unstated, " + EntryColumns.SAID + ", "
                    + EntryColumns.MEANT
                    + " FROM entry WHERE id = ?";
    private static final String MOVE_FEE =
            "UPDATE OR REPLACE service_fee SET entry_id = ? WHERE entry_id = ? AND batch_id = ?";
    private static final List<String> SAID_BY_THE_PERSON = List.of(
            "UPDATE OR IGNORE answer SET entry_id = ? WHERE entry_id = ?",
            "UPDATE OR IGNORE same_money_said SET bank_entry = ? WHERE bank_entry = ?",
            "UPDATE OR IGNORE jiebei_loan SET entry_id = ? WHERE entry_id = ?",
            "UPDATE OR IGNORE paid_mark SET entry_id = ? WHERE entry_id = ?");

    /** One file's words of an entry; the telling is 0 where all files have told it the same. */
    private record Told(long telling, long entry, BatchId batch, String layout, StatementRow row) {}

    private final Database database;
    private final TellingTable tellings;
    private final String order;
    private final BatchId batch;
    private final long newestBefore;
    private final RowAliases.Joined joined;
    private final Map<String, Long> entryOf = new LinkedHashMap<>();
    private final Map<String, Long> identities = new HashMap<>();
    private Map<String, List<Told>> told;

    /** @param newestBefore the last entry before the import, which is ending or was undone */
    NumberedRows(
            Database database,
            TellingTable tellings,
            String order,
            BatchId batch,
            long newestBefore,
            RowAliases.Joined joined) {
        this.database = database;
        this.tellings = tellings;
        this.order = order;
        this.batch = batch;
        this.newestBefore = newestBefore;
        this.joined = joined;
        run().list(KEYS, this::readKey, order, order, order, order);
        this.told = told();
    }

    private Long readKey(ResultSet row) throws SQLException {
        if (row.getBoolean("own")) {
            identities.put(row.getString(1), row.getLong(2));
        }
        return entryOf.put(row.getString(1), row.getLong(2));
    }

    private Map<String, List<Told>> told() {
        return run().list(TOLD, this::readTold, order, order, order, order).stream()
                .collect(Collectors.groupingBy(this::keyOf, LinkedHashMap::new, Collectors.toList()));
    }

    private Told readTold(ResultSet row) throws SQLException {
        return new Told(
                row.getLong("telling"),
                row.getLong("entry"),
                new BatchId(row.getLong("batch_id")),
                row.getString("layout"),
                EntryColumns.toldRow(row));
    }

    /** The key under which a file has the row; of several it is known by the row's family and minute. */
    private String keyOf(Told one) {
        List<String> keys = entryOf.keySet().stream()
                .filter(key -> entryOf.get(key) == one.entry())
                .toList();
        Optional<RowKey> own = RowKey.of(new RowIdentity().keyOf(one.row()));
        return keys.stream()
                .filter(key -> own.isPresent()
                        && RowKey.of(key).filter(own.get()::isAlike).isPresent())
                .findFirst()
                .orElse(keys.get(0));
    }

    /** Gives every row one entry with all its keys. */
    void regroup() {
        List<Set<String>> moving =
                SameRows.of(keys()).stream().filter(group -> !isInPlace(group)).toList();
        if (!moving.isEmpty()) {
            Set<Long> entries = moving.stream().flatMap(this::entriesOf).collect(Collectors.toCollection(TreeSet::new));
            entries.forEach(this::giveTellings);
            told = told();
            place(moving, entries);
        }
    }

    private List<ToldKey> keys() {
        return told.entrySet().stream()
                .flatMap(one -> RowKey.of(one.getKey()).map(key -> toldKey(one.getKey(), key, one.getValue())).stream())
                .toList();
    }

    private ToldKey toldKey(String identity, RowKey key, List<Told> by) {
        return new ToldKey(
                identity,
                key,
                by.stream().map(Told::layout).collect(Collectors.toSet()),
                by.stream().map(Told::batch).collect(Collectors.toSet()),
                by.stream().anyMatch(one -> isNeutral(one.row())));
    }

    private Stream<Long> entriesOf(Set<String> group) {
        return group.stream().map(entryOf::get);
    }

    /** Whether the group's keys are those of one entry, apart from keys that nobody tells any more. */
    private boolean isInPlace(Set<String> group) {
        Set<Long> entries = entriesOf(group).collect(Collectors.toSet());
        return entries.size() == 1
                && told.keySet().stream()
                        .filter(key -> entries.contains(entryOf.get(key)))
                        .allMatch(group::contains);
    }

    /** Notes each file's words of an entry, and what the import's line was taken for before. */
    private void giveTellings(long entry) {
        if (entry > newestBefore) {
            run().one("SELECT " + EntryColumns.READ + " FROM entry WHERE id = ?", EntryColumns::read, entry)
                    .ifPresent(fresh -> joined.lines().put(fresh.origin().line(), RowOutcome.ofNew(fresh.meaning())));
        }
        run().one(
                        "SELECT line FROM sighting WHERE entry_id = ? AND batch_id = ?",
                        row -> row.getInt(1),
                        entry,
                        batch.value())
                .ifPresent(line -> joined.lines().put(line, RowOutcome.SAME));
        tellings.tellEach(entry);
    }

    /** Gives each group an entry with its tellings and its keys; what is left over goes. */
    private void place(List<Set<String>> groups, Set<Long> entries) {
        Map<Set<String>, Long> owners = owners(groups);
        groups.forEach(group -> group.forEach(key -> run().change("DELETE FROM alias WHERE identity = ?", key)));
        groups.forEach(group -> owners.computeIfAbsent(group, this::newEntry));
        owners.forEach(this::moveTellings);
        entries.stream()
                .filter(entry -> !owners.containsValue(entry))
                .forEach(entry -> leave(entry, heirOf(entry, owners)));
        owners.forEach((group, owner) -> group.stream()
                .filter(key -> !owner.equals(identities.get(key)))
                .forEach(key -> run().change("INSERT INTO alias (identity, entry_id) VALUES (?, ?)", key, owner)));
        joined.entries().addAll(owners.values());
    }

    /** The oldest entry that has one of the group's keys for its identity, or whose identity nobody tells any more. */
    private Map<Set<String>, Long> owners(List<Set<String>> groups) {
        Map<Set<String>, Long> owners = new LinkedHashMap<>();
        for (Set<String> group : groups) {
            group.stream()
                    .map(identities::get)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .or(() -> entriesOf(group)
                            .filter(entry -> !owners.containsValue(entry))
                            .filter(entry -> told.keySet().stream().noneMatch(key -> entry.equals(identities.get(key))))
                            .min(Comparator.naturalOrder()))
                    .ifPresent(entry -> owners.put(group, entry));
        }
        return owners;
    }

    private long newEntry(Set<String> group) {
        String key = group.iterator().next();
        long entry = run().insert(COPY, key, entryOf.get(key));
        run().change(
                        "UPDATE entry SET fen = ? WHERE id = ?",
                        RowKey.of(key).orElseThrow().fen(),
                        entry);
        identities.put(key, entry);
        return entry;
    }

    private void moveTellings(Set<String> group, long owner) {
        group.stream()
                .flatMap(key -> told.get(key).stream())
                .filter(one -> one.entry() != owner)
                .forEach(one -> {
                    run().change("UPDATE telling SET entry_id = ? WHERE id = ?", owner, one.telling());
                    run().change(MOVE_FEE, owner, one.entry(), one.batch().value());
                });
    }

    private long heirOf(long entry, Map<Set<String>, Long> owners) {
        return owners.entrySet().stream()
                .filter(owner -> owner.getKey().stream().anyMatch(key -> entryOf.get(key) == entry))
                .min(Comparator.comparing(owner -> owner.getKey().stream()
                        .noneMatch(key -> Long.valueOf(entry).equals(identities.get(key)))))
                .orElseThrow()
                .getValue();
    }

    private void leave(long entry, long heir) {
        SAID_BY_THE_PERSON.forEach(sql -> run().change(sql, heir, entry));
        run().change("DELETE FROM entry WHERE id = ?", entry);
    }

    private static boolean isNeutral(StatementRow row) {
        Direction direction = Direction.of(row.wording().direction());
        return direction == Direction.NEUTRAL || direction == Direction.BLANK;
    }

    private Statements run() {
        return database.statements();
    }
}
