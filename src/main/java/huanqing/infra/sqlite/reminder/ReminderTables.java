package huanqing.infra.sqlite.reminder;

import huanqing.app.reminder.ReminderStore;
import huanqing.app.reminder.ShownBy;
import huanqing.app.reminder.Told;
import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.ReminderSettings;
import huanqing.domain.reminder.Snooze;
import huanqing.domain.reminder.Stage;
import huanqing.domain.reminder.Subject;
import huanqing.infra.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules, what was told, and snoozes. That a stage is told once rests on the primary key of {@code reminder_stage}. */
public final class ReminderTables implements ReminderStore {
    private static final int SECONDS_TO_SHOW = 120;

    private final Database database;
    private final RuleTables rules;
    private final NoticeTable notices;

    public ReminderTables(Database database) {
        this.database = database;
        this.rules = new RuleTables(database);
        this.notices = new NoticeTable(database);
    }

    @Override
    public ReminderSettings settings() {
        return rules.read();
    }

    @Override
    public void keep(ReminderSettings settings) {
        rules.replace(settings);
    }

    @Override
    public void releaseUnshown(Instant now) {
        database.statements()
                .change(
                        "DELETE FROM reminder_notice WHERE shown_by IS NULL AND abs(claimed_at - ?) > ?",
                        now.getEpochSecond(),
                        SECONDS_TO_SHOW);
    }

    @Override
    public Map<Subject, Set<Stage>> told() {
        Map<Subject, Set<Stage>> told = new HashMap<>();
        database.statements()
                .list("SELECT * FROM reminder_stage", row -> told.computeIfAbsent(subject(row), any -> new HashSet<>())
                        .add(NoticeTable.stage(row)));
        return told;
    }

    @Override
    public long claim(Notice notice, Instant now) {
        return notices.insert(notice, now.getEpochSecond());
    }

    @Override
    public void shown(long claim, ShownBy by) {
        database.statements().change("UPDATE reminder_notice SET shown_by = ? WHERE id = ?", by.name(), claim);
    }

    @Override
    public List<Told> log(int most) {
        return notices.shown(most);
    }

    @Override
    public Optional<Snooze> snooze(Subject subject) {
        return database.statements()
                .one(
                        "SELECT * FROM reminder_snooze WHERE subject_kind = ? AND subject_name = ?",
                        row -> new Snooze(
                                subject(row), row.getInt("number"), LocalDateTime.parse(row.getString("until"))),
                        subject.kind().name(),
                        subject.name());
    }

    @Override
    public void keep(Snooze snooze) {
        database.statements()
                .change(
                        "INSERT OR REPLACE INTO reminder_snooze (subject_kind, subject_name, number, until)"
                                + " VALUES (?, ?, ?, ?)",
                        snooze.subject().kind().name(),
                        snooze.subject().name(),
                        snooze.number(),
                        snooze.until().toString());
    }

    static Subject subject(ResultSet row) throws SQLException {
        return new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject_name"));
    }
}
