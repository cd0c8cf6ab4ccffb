package huanqing.ui.ledger;

import huanqing.app.ledger.EntryQuery;
import huanqing.app.ledger.ListEntries;
import huanqing.app.statement.BatchSummary;
import huanqing.app.statement.ListImports;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The ledger as a table: what is asked for, what is found, and the one entry that is looked at. */
public final class LedgerViewModel {
    private final ListEntries entries;
    private final ListImports imports;
    private final Background background;
    private final ReadOnlyObjectWrapper<EntryQuery> query = new ReadOnlyObjectWrapper<>(EntryQuery.ALL);
    private final ReadOnlyObjectWrapper<ObservableList<LedgerRow>> rows =
            new ReadOnlyObjectWrapper<>(FXCollections.emptyObservableList());
    private final ReadOnlyIntegerWrapper inAll = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<EntryDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;
    private boolean stale = true;
    private LedgerRow lookedAt;

    /** How many entries a query has, and how many the ledger has. */
    private record Counts(int found, int inAll) {}

    public LedgerViewModel(ListEntries entries, ListImports imports, Background background, Changes changes) {
        this.entries = entries;
        this.imports = imports;
        this.background = background;
        changes.countProperty().addListener((property, old, now) -> stale = true);
    }

    public ReadOnlyObjectProperty<EntryQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /** All rows that were found; each is loaded when it comes into sight. */
    public ReadOnlyObjectProperty<ObservableList<LedgerRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many entries the ledger holds, whatever is asked for. */
    public ReadOnlyIntegerProperty inAllProperty() {
        return inAll.getReadOnlyProperty();
    }

    /** Whether the rows in sight have come. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<EntryDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Whether anything is asked for but an order. */
    public boolean isFiltered() {
        return !query.get().inOrder(EntryQuery.Order.NEWEST_FIRST).equals(EntryQuery.ALL);
    }

    /** Reads again if the ledger has changed since. */
    public void refresh() {
        if (stale) {
            load();
        }
    }

    public void ofProduct(Optional<Product> wanted) {
        ask(now -> now.ofProduct(wanted));
    }

    public void ofKind(Optional<EntryKind> wanted) {
        ask(now -> now.ofKind(wanted));
    }

    public void ofState(Optional<EntryState> wanted) {
        ask(now -> now.ofState(wanted));
    }

    /** Only what one import brought. */
    public void ofBatch(BatchId batch) {
        ask(now -> EntryQuery.ALL.inOrder(now.order()).ofBatch(Optional.of(batch)));
    }

    public void containing(String text) {
        ask(now -> now.containing(text));
    }

    public void inOrder(EntryQuery.Order order) {
        ask(now -> now.inOrder(order));
    }

    public void everything() {
        ask(now -> EntryQuery.ALL.inOrder(now.order()));
    }

    /** Looks closer at a row, or with null at none. */
    public void lookAt(LedgerRow row) {
        lookedAt = row;
        Entry entry = row == null ? null : row.entryProperty().get();
        if (entry == null) {
            detail.set(Optional.empty());
            return;
        }
        look(entry, () -> lookedAt == row);
    }

    /** Looks at the row of another statement that tells the same money as the one looked at. */
    public void lookAtPartner() {
        LedgerRow from = lookedAt;
        Entry partner = detail.get().flatMap(EntryDetail::partner).orElseThrow();
        look(partner, () -> lookedAt == from);
    }

    private void look(Entry entry, BooleanSupplier stillWanted) {
        background
                .work(progress -> detailOf(entry))
                .onDone(found -> {
                    if (stillWanted.getAsBoolean()) {
                        detail.set(Optional.of(found));
                    }
                })
                .start();
    }

    private EntryDetail detailOf(Entry entry) {
        Optional<BatchSummary> batch = entry.origin().batch().flatMap(wanted -> imports.run().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst());
        return new EntryDetail(entry, entries.rawLine(entry.id()), batch, entries.partner(entry.id()));
    }

    private void ask(UnaryOperator<EntryQuery> change) {
        EntryQuery wanted = change.apply(query.get());
        if (!wanted.equals(query.get())) {
            query.set(wanted);
            load();
        }
    }

    private void load() {
        EntryQuery wanted = query.get();
        int mine = ++asked;
        stale = false;
        ready.set(false);
        lookAt(null);
        background
                .work(progress -> new Counts(entries.count(wanted), entries.count(EntryQuery.ALL)))
                .onDone(counts -> {
                    if (mine == asked) {
                        inAll.set(counts.inAll());
                        show(new PagedRows(
                                counts.found(),
                                (offset, limit, arrived) -> fetch(wanted, mine, offset, limit, arrived)));
                    }
                })
                .start();
    }

    private void show(PagedRows found) {
        rows.set(found);
        if (found.isEmpty()) {
            ready.set(true);
        }
    }

    private void fetch(EntryQuery wanted, int mine, int offset, int limit, Consumer<List<Entry>> arrived) {
        background
                .work(progress -> entries.page(wanted, offset, limit))
                .onDone(page -> {
                    arrived.accept(page);
                    if (mine == asked) {
                        ready.set(true);
                    }
                })
                .start();
    }
}
