-- Further identities of an entry: two layouts may give different times of one payment.
CREATE TABLE alias (
  identity TEXT PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_entry ON alias (entry_id);

-- The minute becomes part of every numbered row's identity, as it is of a refund's, and deposits become a family.
CREATE TEMP TABLE numbered AS
  SELECT id, at, status, CASE WHEN rtrim(identity, '0123456789') LIKE '%#'
      THEN substr(rtrim(identity, '0123456789'), 1, length(rtrim(identity, '0123456789')) - 1) ELSE identity END AS base
    FROM entry WHERE identity IS NOT NULL AND identity NOT LIKE '~|%' AND identity NOT LIKE '%:~|%';
CREATE TEMP TABLE renamed AS
  SELECT id, CASE WHEN status IN ('解冻成功', '冻结成功', '信用服务使用成功', '芝麻免押下单成功')
        THEN substr(rtrim(base, '0123456789'), 1, length(rtrim(base, '0123456789')) - 2) || 'D|'
          || substr(base, length(rtrim(base, '0123456789')) + 1) ELSE base END
      || '|' || substr(replace(replace(replace(at, '-', ''), 'T', ''), ':', ''), 1, 12) AS name
    FROM numbered
    WHERE rtrim(base, '0123456789') LIKE '%|O|' OR rtrim(base, '0123456789') LIKE '%|I|';
UPDATE entry SET identity = r.name
  FROM (SELECT id, name || CASE WHEN n = 1 THEN '' ELSE '#' || (n - 1) END AS name
      FROM (SELECT id, name, row_number() OVER (PARTITION BY name ORDER BY id) AS n FROM renamed)) r
  WHERE r.id = entry.id;
DROP TABLE numbered;
DROP TABLE renamed;
