package huanqing.infra.sqlite.reminder;

import huanqing.app.reminder.PaidMarkStore;
import huanqing.domain.credit.DueId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.PaidMark;
import huanqing.infra.sqlite.Database;
import huanqing.infra.sqlite.EntryTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What the person marked as paid; the repayment of a mark stands in the ledger while no statement brought it. */
public final class PaidMarkTable implements PaidMarkStore {
    private final Database database;
    private final EntryTable entries;

    public PaidMarkTable(Database database) {
        this.database = database;
        this.entries = new EntryTable(database);
    }

    @Override
    public List<PaidMark> all() {
        return database.statements().list("SELECT * FROM paid_mark ORDER BY at DESC, id DESC", PaidMarkTable::read);
    }

    @Override
    public PaidMark add(DueId due, Product product, Optional<YearMonth> bill, Money amount, LocalDateTime at) {
        long id = database.statements()
                .insert(
                        "INSERT INTO paid_mark (due_id, product, bill, fen, at, after_import)"
                                + " VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM batch))",
                        due.value(),
                        product.name(),
                        bill.map(YearMonth::toString).orElse(null),
                        amount.fen(),
                        at.truncatedTo(ChronoUnit.SECONDS).toString());
        PaidMark mark = database.statements()
                .one("SELECT * FROM paid_mark WHERE id = ?", PaidMarkTable::read, id)
                .orElseThrow();
        stand(mark, true);
        return mark;
    }

    @Override
    public boolean remove(PaidMark.MarkId id) {
        Optional<PaidMark> mark =
                database.statements().one("SELECT * FROM paid_mark WHERE id = ?", PaidMarkTable::read, id.value());
        mark.ifPresent(gone -> stand(gone, false));
        return database.statements().change("DELETE FROM paid_mark WHERE id = ?", id.value()) == 1;
    }

    @Override
    public List<Entry> statedRepayments(LocalDate from, LocalDate to) {
        return entries.statedRepayments(from, to);
    }

    @Override
    public void stand(PaidMark mark, boolean stands) {
        long id = mark.id().value();
        Optional<Long> entry = database.statements()
                .one("SELECT entry_id FROM paid_mark WHERE id = ? AND entry_id IS NOT NULL", row -> row.getLong(1), id);
        if (stands == entry.isPresent()) {
            return;
        }
        Long typed = stands
                ? entries.typeRepayment(mark.product(), mark.bill(), mark.amount(), mark.at())
                        .value()
                : null;
        database.statements().change("UPDATE paid_mark SET entry_id = ? WHERE id = ?", typed, id);
        entry.ifPresent(gone -> database.statements().change("DELETE FROM entry WHERE id = ?", gone));
    }

    private static PaidMark read(ResultSet row) throws SQLException {
        return new PaidMark(
                new PaidMark.MarkId(row.getLong("id")),
                new DueId(row.getString("due_id")),
                Product.valueOf(row.getString("product")),
                Optional.ofNullable(row.getString("bill")).map(YearMonth::parse),
                Money.ofFen(row.getLong("fen")),
                LocalDateTime.parse(row.getString("at")),
                row.getLong("after_import"));
    }
}
