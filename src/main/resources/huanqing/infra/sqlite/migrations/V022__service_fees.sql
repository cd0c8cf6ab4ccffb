-- 服务费 of the web export, by the import that told it. What stands in the entry is what is left of the stated amount.
CREATE TABLE service_fee (
  entry_id   INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  batch_id   INTEGER NOT NULL REFERENCES batch (id),
  fen        INTEGER NOT NULL,
  stated_fen INTEGER NOT NULL,
  PRIMARY KEY (entry_id, batch_id)
) STRICT, WITHOUT ROWID;
