package huanqing.infra.sqlite.reminder;

import huanqing.app.reminder.ShownBy;
import huanqing.app.reminder.Told;
import huanqing.domain.ledger.Product;
import huanqing.domain.money.Money;
import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.Stage;
import huanqing.domain.reminder.Subject;
import huanqing.infra.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Notices and the stages that they took. */
final class NoticeTable {
    private final Database database;

    NoticeTable(Database database) {
        this.database = database;
    }

    /** Fails, and the whole transaction with it, when another run has taken one of the stages. */
    long insert(Notice notice, long claimedAt) {
        Subject subject = notice.subject();
        long id = database.statements()
                .insert(
                        "INSERT INTO reminder_notice (subject_kind, subject_name, product, fen, exact, day, planned, told,"
                                + " claimed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        subject.kind().name(),
                        subject.name(),
                        notice.product().name(),
                        notice.amount().map(Money::fen).orElse(null),
                        notice.exact() ? 1 : 0,
                        notice.day().toString(),
                        notice.planned().toString(),
                        notice.told().toString(),
                        claimedAt);
        take(notice.stage(), subject, id, true);
        notice.within().forEach(stage -> take(stage, subject, id, false));
        return id;
    }

    private void take(Stage stage, Subject subject, long notice, boolean speaks) {
        database.statements()
                .change(
                        "INSERT INTO reminder_stage (subject_kind, subject_name, stage_kind, stage_number, notice_id,"
                                + " speaks) VALUES (?, ?, ?, ?, ?, ?)",
                        subject.kind().name(),
                        subject.name(),
                        stage.kind().name(),
                        stage.number(),
                        notice,
                        speaks ? 1 : 0);
    }

    List<Told> shown(int most) {
        return database.statements()
                .list(
                        "SELECT * FROM reminder_notice WHERE shown_by IS NOT NULL ORDER BY id DESC LIMIT ?",
                        this::told,
                        most);
    }

    private Told told(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long fen = row.getLong("fen");
        Optional<Money> amount = row.wasNull() ? Optional.empty() : Optional.of(Money.ofFen(fen));
        Notice notice = new Notice(
                ReminderTables.subject(row),
                stages(id, true).get(0),
                stages(id, false),
                Product.valueOf(row.getString("product")),
                amount,
                row.getInt("exact") == 1,
                LocalDate.parse(row.getString("day")),
                LocalDateTime.parse(row.getString("planned")),
                LocalDateTime.parse(row.getString("told")));
        return new Told(notice, ShownBy.valueOf(row.getString("shown_by")));
    }

    private List<Stage> stages(long notice, boolean speaking) {
        return database.statements()
                .list(
                        "SELECT * FROM reminder_stage WHERE notice_id = ? AND speaks = ?"
                                + " ORDER BY stage_kind, stage_number",
                        NoticeTable::stage,
                        notice,
                        speaking ? 1 : 0);
    }

    static Stage stage(ResultSet row) throws SQLException {
        return new Stage(Stage.Kind.valueOf(row.getString("stage_kind")), row.getInt("stage_number"));
    }
}
