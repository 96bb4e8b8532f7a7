-- Which versions of the reference data the service has worked with.

PRAGMA application_id = 1398228036; -- 'SWDD'
PRAGMA user_version = 1;

CREATE TABLE reference_version (
    kind          TEXT NOT NULL CHECK (kind IN ('catalogue', 'market', 'policy')),
    hash          TEXT NOT NULL CHECK (length(hash) BETWEEN 8 AND 100),
    source        TEXT NOT NULL,
    first_seen_at TEXT NOT NULL,
    PRIMARY KEY (kind, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE reference_count (
    kind   TEXT NOT NULL,
    hash   TEXT NOT NULL,
    what   TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 0),
    PRIMARY KEY (kind, hash, what),
    FOREIGN KEY (kind, hash) REFERENCES reference_version (kind, hash)
) STRICT, WITHOUT ROWID;
