-- The country decides which legal hints hold and which currency a new role begins with (ISO 3166, two capitals).
ALTER TABLE workspace ADD COLUMN country TEXT NOT NULL DEFAULT 'FR' CHECK (country GLOB '[A-Z][A-Z]');
UPDATE workspace SET country = CASE WHEN language = 'fr' OR isSample = 1 THEN 'FR' ELSE 'GB' END;

-- Conditions become choices and a pay range; what was written of the pay is kept as its note.
UPDATE roles SET contentJson = json_set(
  contentJson,
  '$.conditions.term', NULL,
  '$.conditions.time', NULL,
  '$.conditions.remote', NULL,
  '$.conditions.remoteNote', '',
  '$.conditions.pay', json_object('min', NULL, 'max', NULL, 'currency', 'EUR', 'period', 'year', 'note', json_extract(contentJson, '$.conditions.pay')),
  '$.conditions.worksWith', '',
  '$.conditions.customerContact', '',
  '$.about', '',
  '$.ignored', json('[]'),
  '$.translation', NULL
);

-- Descriptions as they were advertised; never changed afterwards.
CREATE TABLE roleVersions (
  roleId          TEXT    NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
  number          INTEGER NOT NULL CHECK (number >= 1),
  contentJson     TEXT    NOT NULL CHECK (json_valid(contentJson)),
  advertisedAtMs  INTEGER NOT NULL,
  PRIMARY KEY (roleId, number)
) STRICT, WITHOUT ROWID;

-- Which version somebody applied under; null: before the first was advertised.
ALTER TABLE applications ADD COLUMN roleVersion INTEGER;

-- Words of the firm that the spelling knows beside the dictionary.
CREATE TABLE firmWords (
  word  TEXT PRIMARY KEY NOT NULL CHECK (length(word) BETWEEN 1 AND 60)
) STRICT, WITHOUT ROWID;
