-- What staff are told of danger: programme, kind and hour, never of whom.

-- Noted with the turn that showed it, and so tied to that turn by the transaction; therefore gone within the hour, or
-- at a close, into `alerts`, which another transaction writes.
CREATE TABLE raised (
    id TEXT PRIMARY KEY,                  -- random: rows lie in no order
    programme TEXT NOT NULL,
    kind TEXT NOT NULL,                   -- of distress
    hour BIGINT NOT NULL                  -- epoch milliseconds of its beginning
) WITHOUT ROWID;

CREATE TABLE alerts (                     -- one a programme, kind and hour, however many people wrote of it
    code TEXT PRIMARY KEY,                -- random: what staff say to have seen
    programme TEXT NOT NULL,
    kind TEXT NOT NULL,
    hour BIGINT NOT NULL,
    told BIGINT NOT NULL,                 -- how many of the programme's duty teams were told
    due BIGINT,                           -- when the next are told; NULL once somebody has seen it, or all were told
    seen_by TEXT,                         -- staff id
    seen_at BIGINT,
    UNIQUE (programme, kind, hour)
) WITHOUT ROWID;

ALTER TABLE posts ADD COLUMN about TEXT;  -- code of the alert it is about, with which it is deleted
