.bail on
PRAGMA page_size = 16384;
PRAGMA journal_mode = JOURNAL;
PRAGMA synchronous = FULL;
PRAGMA cache_size = -65536;
CREATE TEMP TABLE r (c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13);
.mode csv
.import ROWS_FILE r
CREATE TABLE entry (
  id INTEGER PRIMARY KEY, identity TEXT UNIQUE, batch_id INTEGER, line INTEGER, at TEXT, fen INTEGER, category TEXT,
  counterparty TEXT, text TEXT, direction TEXT, method TEXT, status TEXT, order_no TEXT, merchant_no TEXT, note TEXT,
  product TEXT, kind TEXT, state TEXT, reason TEXT, terms INTEGER, bill_month TEXT, mode TEXT, lender TEXT, raw TEXT,
  funds TEXT, unstated TEXT
) STRICT;
CREATE INDEX entry_time ON entry (at);
CREATE INDEX entry_product ON entry (product, at) WHERE product <> 'NONE';
CREATE INDEX entry_batch ON entry (batch_id);
BEGIN;
INSERT INTO entry (identity, batch_id, line, at, fen, category, counterparty, text, direction, method, status, order_no,
  merchant_no, note, product, kind, state, reason, terms, mode, raw)
SELECT trim(c10, char(9) || ' ') || '|O|' || CAST(round(c7 * 100) AS INT) || '|' || substr(replace(replace(replace(c1, '-', ''), ' ', ''), ':', ''), 1, 12), 1, rowid, replace(trim(c1), ' ', 'T'),
  CAST(round(c7 * 100) AS INT), trim(c2), trim(c3), trim(c5), trim(c6), trim(c8), trim(c9), trim(c10, char(9) || ' '),
  trim(c11, char(9) || ' '), trim(c12),
  CASE WHEN c8 LIKE '花呗%' THEN 'HUABEI' WHEN c3 = '借呗' THEN 'JIEBEI' ELSE 'NONE' END,
  CASE WHEN c6 LIKE '支出%' THEN 'OTHER_OUTFLOW' ELSE 'INCOME' END, 'BOOKED', 'ORDINARY_OUTFLOW', 0, 'UNSTATED',
  c1 || ',' || c2 || ',' || c3 || ',' || c4 || ',' || c5 || ',' || c6 || ',' || c7 || ',' || c8 || ',' || c9 || ',' ||
  c10 || ',' || c11 || ',' || c12 || ','
FROM r WHERE true ON CONFLICT DO NOTHING;
COMMIT;
PRAGMA journal_mode = WAL;
