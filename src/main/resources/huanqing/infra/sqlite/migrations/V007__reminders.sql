-- When the person is reminded, what was told, and what the person said was paid.
CREATE TABLE reminder_settings (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  quiet_from     TEXT    NOT NULL,                  -- China time, HH:MM
  quiet_to       TEXT    NOT NULL,                  -- the same as quiet_from for no quiet hours
  early_warnings INTEGER NOT NULL,
  reserve_alerts INTEGER NOT NULL
) STRICT;

-- Rules that differ from the usual ones: of a product, or of one subject alone.
CREATE TABLE reminder_rule (
  scope          TEXT    NOT NULL,                  -- PRODUCT, or the kind of the subject
  name           TEXT    NOT NULL,
  lead_days      TEXT    NOT NULL,                  -- 7,3,1,0
  at             TEXT    NOT NULL,
  evening_before TEXT,
  overdue_daily  INTEGER NOT NULL,
  channels       TEXT    NOT NULL,
  PRIMARY KEY (scope, name)
) STRICT, WITHOUT ROWID;

-- One row a notice: first claimed, then shown.
CREATE TABLE reminder_notice (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  subject_kind TEXT    NOT NULL,
  subject_name TEXT    NOT NULL,
  product      TEXT    NOT NULL,
  fen          INTEGER,
  exact        INTEGER NOT NULL,
  day          TEXT    NOT NULL,
  planned      TEXT    NOT NULL,                    -- China time
  told         TEXT    NOT NULL,                    -- China time that the look was reckoned for
  claimed_at   INTEGER NOT NULL,                    -- the machine's own time, seconds of the epoch
  shown_by     TEXT                                 -- empty until it was shown
) STRICT;

-- A stage of a subject is told once: by its own notice, or within a later one.
CREATE TABLE reminder_stage (
  subject_kind TEXT    NOT NULL,
  subject_name TEXT    NOT NULL,
  stage_kind   TEXT    NOT NULL,
  stage_number INTEGER NOT NULL,
  notice_id    INTEGER NOT NULL REFERENCES reminder_notice (id) ON DELETE CASCADE,
  speaks       INTEGER NOT NULL,
  PRIMARY KEY (subject_kind, subject_name, stage_kind, stage_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_stage_notice ON reminder_stage (notice_id);

CREATE TABLE reminder_snooze (
  subject_kind TEXT    NOT NULL,
  subject_name TEXT    NOT NULL,
  number       INTEGER NOT NULL,
  until        TEXT    NOT NULL,                    -- China time
  PRIMARY KEY (subject_kind, subject_name)
) STRICT, WITHOUT ROWID;

-- The person's word that a due is paid. Its repayment is a typed entry until a statement brings the repayment itself.
CREATE TABLE paid_mark (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  due_id       TEXT    NOT NULL,
  product      TEXT    NOT NULL,
  bill         TEXT,
  fen          INTEGER NOT NULL,
  at           TEXT    NOT NULL,
  after_import INTEGER NOT NULL,
  entry_id     INTEGER REFERENCES entry (id)
) STRICT;
CREATE INDEX paid_mark_entry ON paid_mark (entry_id);
