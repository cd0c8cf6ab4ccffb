-- What the file said of its money (资金状态), and which columns it did not have; empty where it said all there is.
ALTER TABLE entry ADD COLUMN funds TEXT;
ALTER TABLE entry ADD COLUMN unstated TEXT;

UPDATE entry SET
  unstated = CASE (SELECT layout FROM batch WHERE batch.id = entry.batch_id)
    WHEN 'alipay-web' THEN 'CATEGORY METHOD'
    WHEN 'alipay-app-2021' THEN 'NOTE'
    WHEN 'alipay-cashbook' THEN 'COUNTERPARTY STATUS MERCHANT_ORDER NOTE' END,
  funds = CASE WHEN (SELECT layout FROM batch WHERE batch.id = entry.batch_id) = 'alipay-web' THEN CASE
    WHEN raw LIKE '%已支出%' THEN 'OUT' WHEN raw LIKE '%已收入%' THEN 'IN'
    WHEN raw LIKE '%待支出%' OR raw LIKE '%待收入%' THEN 'EXPECTED'
    WHEN raw LIKE '%资金转移%' THEN 'MOVED' WHEN raw LIKE '%冻结%' THEN 'FROZEN' ELSE 'NONE' END END
WHERE batch_id IN (SELECT id FROM batch WHERE layout IN ('alipay-web', 'alipay-app-2021', 'alipay-cashbook'));

-- What each import says of an entry of which they say different things; the entry is made of all of them. An entry of which
-- all imports say the same has none: there the entry is what they say, and the further imports are its sightings.
CREATE TABLE telling (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id     INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  batch_id     INTEGER NOT NULL REFERENCES batch (id),
  line         INTEGER NOT NULL,
  at           TEXT    NOT NULL,
  category     TEXT    NOT NULL,
  counterparty TEXT    NOT NULL,
  text         TEXT    NOT NULL,
  direction    TEXT    NOT NULL,
  method       TEXT    NOT NULL,
  status       TEXT    NOT NULL,
  order_no     TEXT    NOT NULL,
  merchant_no  TEXT    NOT NULL,
  note         TEXT    NOT NULL,
  raw          TEXT,
  funds        TEXT,
  unstated     TEXT
) STRICT;

INSERT INTO telling (entry_id, batch_id, line, at, category, counterparty, text, direction, method, status, order_no,
    merchant_no, note, raw)
  SELECT entry_id, batch_id, line, at, category, counterparty, text, direction, method, status, order_no, merchant_no,
    note, raw FROM entry_version WHERE batch_id IS NOT NULL ORDER BY id;
INSERT INTO telling (entry_id, batch_id, line, at, category, counterparty, text, direction, method, status, order_no,
    merchant_no, note, raw, funds, unstated)
  SELECT id, batch_id, line, at, category, counterparty, text, direction, method, status, order_no, merchant_no,
    note, raw, funds, unstated FROM entry WHERE id IN (SELECT entry_id FROM entry_version) AND batch_id IS NOT NULL;
INSERT INTO telling (entry_id, batch_id, line, at, category, counterparty, text, direction, method, status, order_no,
    merchant_no, note, raw, funds, unstated)
  SELECT t.entry_id, s.batch_id, s.line, t.at, t.category, t.counterparty, t.text, t.direction, t.method, t.status,
    t.order_no, t.merchant_no, t.note, t.raw, t.funds, t.unstated
    FROM sighting s JOIN telling t ON t.entry_id = s.entry_id AND t.batch_id = s.holder;
DELETE FROM sighting WHERE entry_id IN (SELECT entry_id FROM telling);
UPDATE telling SET unstated = CASE (SELECT layout FROM batch WHERE batch.id = telling.batch_id)
    WHEN 'alipay-web' THEN 'CATEGORY METHOD' WHEN 'alipay-app-2021' THEN 'NOTE' END
  WHERE unstated IS NULL;
DROP TABLE entry_version;

CREATE INDEX telling_entry ON telling (entry_id);
CREATE INDEX telling_batch ON telling (batch_id, entry_id);
